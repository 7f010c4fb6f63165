-- Whom an entity is linked with stood in two places: its parts, and those of the others in the same statements, each looked up by
-- itself. A search for paths meets thousands of parts, and for each such a look-up costs ten times what it costs to read on in an index.
create table neighbour (
  statement_id uuid not null references node,
  entity_id uuid not null,
  other_id uuid not null,
  from_revision bigint not null,
  to_revision bigint,
  visible boolean not null,
  primary key (entity_id, other_id, statement_id, from_revision) include (to_revision, visible),
  constraint neighbour_version check (to_revision > from_revision),
  constraint neighbour_another check (other_id <> entity_id)
);

insert into neighbour
select statement_id, entity_id, other_id, lower(held), upper(held), visible
from (
  select one.statement_id, one.entity_id, other.entity_id as other_id, bool_and(one.visible and other.visible) as visible,
    unnest(range_agg(int8range(greatest(one.from_revision, other.from_revision), least(one.to_revision, other.to_revision)))) as held
  from party one join party other using (statement_id)
  where other.entity_id <> one.entity_id
    and one.from_revision < coalesce(other.to_revision, 9223372036854775807)
    and other.from_revision < coalesce(one.to_revision, 9223372036854775807)
  group by one.statement_id, one.entity_id, other.entity_id) n;

create index neighbour_in_statement on neighbour (statement_id);

comment on table neighbour is 'Versions of who plays a part beside whom in a statement, told from either side: repeated from party, which holds the other references.';
