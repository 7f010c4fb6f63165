-- A publication, or one of its claims, is withdrawn: a dated event. From that day on it no longer counts.
alter table node drop constraint node_type;
alter table node add constraint node_type check (type in ('ENTITY', 'STATEMENT', 'CLAIM', 'PUBLICATION', 'PUBLISHER', 'BEAT', 'RETRACTION'));

create table retraction (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  node_id uuid not null references node,
  retracted_earliest date not null,
  retracted_latest date not null,
  reason text not null,
  visible boolean not null,
  primary key (id, from_revision),
  constraint retraction_version check (to_revision > from_revision),
  constraint retraction_retracted check (retracted_latest >= retracted_earliest)
);

create unique index retraction_current on retraction (id) where to_revision is null;
create index retraction_of on retraction (node_id);

comment on table retraction is 'Versions of retractions: on a day a publication, or one of its claims, was withdrawn.';
comment on column retraction.node_id is 'The claim or publication that is retracted; with a publication all of its claims are.';
comment on column retraction.retracted_latest is 'Day from which it is certainly retracted.';

alter table claim add column retracted_on date;

comment on column claim.retracted_on is 'Day from which the claim is certainly retracted, itself or with its publication; null while it stands.';
