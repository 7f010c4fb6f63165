-- What each revision did, so that whoever was here before can be told what is new. A row is written in the transaction that draws
-- the revision, and revisions become visible in the order in which they are drawn: a reader who has seen all changes up to one
-- number and goes on behind it misses none and reads none twice.
create table change (
  revision bigint not null references revision,
  kind text not null,
  type text not null,
  conflict text,
  id uuid not null references node,
  other_id uuid not null references node,
  was_visible boolean not null,
  to_desk boolean not null,
  visible boolean not null,
  turn integer not null generated always as (
    10 * array_position(array['ADDED', 'CHANGED', 'RETRACTED', 'CORRECTED', 'CONTRADICTED', 'REVEALED'], kind)
      + coalesce(
        array_position(array['DENIAL', 'VALUE', 'QUANTITY', 'AMOUNT', 'STAGE', 'DATE'], conflict),
        array_position(array['BEAT', 'ENTITY', 'PUBLISHER', 'PUBLICATION', 'STATEMENT', 'CLAIM'], type))) stored,
  primary key (revision, turn, id, other_id),
  constraint change_kind check (kind in ('ADDED', 'CHANGED', 'RETRACTED', 'CORRECTED', 'CONTRADICTED', 'REVEALED')),
  constraint change_type check (type in ('BEAT', 'ENTITY', 'PUBLISHER', 'PUBLICATION', 'STATEMENT', 'CLAIM')),
  constraint change_conflict check (
    case when kind = 'CONTRADICTED' then conflict in ('DENIAL', 'VALUE', 'QUANTITY', 'AMOUNT', 'STAGE', 'DATE') and type = 'STATEMENT'
      else conflict is null end),
  constraint change_visible check (was_visible or not visible),
  constraint change_told check (was_visible or to_desk)
);

create index change_of_node on change (id);
create index change_with on change (other_id) where other_id <> id;

comment on table change is 'What each revision did to what. Rows are only added; nothing of them but visible is ever updated.';
comment on column change.type is 'What id stands for. A retraction or correction is told of the claim or publication that it is about.';
comment on column change.conflict is 'For CONTRADICTED: in what the two statements disagree; null for all else.';
comment on column change.id is 'What has changed; of two statements that contradict each other the one with the smaller id.';
comment on column change.other_id is 'The retraction or correction that did it, or the other statement of a contradiction; the same as id if there is neither.';
comment on column change.was_visible is 'Whether everybody could see it when it was done. What was done to something hidden is never told to everybody.';
comment on column change.to_desk is 'Whether it is news to the desk: not so for a contradiction that the desk could see before everybody could.';
comment on column change.visible is 'Whether everybody may see it: it was visible when it was done, and what it names is visible today.';
comment on column change.turn is 'The place of kind and of type or conflict among all, by which the changes of one revision are ordered. It tells nothing of how many there are.';

-- A retraction or correction is no thing to look at by itself: what is told of it is told of what it is about.
create view told_of as
  select
    node.id as node_id,
    told.id,
    told.type,
    case node.type when 'RETRACTION' then 'RETRACTED' when 'CORRECTION' then 'CORRECTED' end as event,
    node.visible and told.visible as visible,
    node.first_revision
  from node
  left join retraction on retraction.id = node.id and retraction.to_revision is null
  left join correction on correction.id = node.id and correction.to_revision is null
  join node told on told.id = coalesce(retraction.node_id, correction.node_id, node.id);

comment on view told_of is 'Of what a change of each node is told, and by which word if it is an event that befalls something else.';

-- Of what was written before there were changes only its beginning is known, and not whether everybody could see it then.
insert into change (revision, kind, type, id, other_id, was_visible, to_desk, visible)
  select first_revision, coalesce(event, 'ADDED'), type, id, node_id, visible, true, visible from told_of;

analyze change;
