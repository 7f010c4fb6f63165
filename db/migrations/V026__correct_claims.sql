-- A publication corrects itself: a dated event. A claim that is corrected no longer counts as it stood; what replaced it does.
alter table node drop constraint node_type;
alter table node add constraint node_type
  check (type in ('ENTITY', 'STATEMENT', 'CLAIM', 'PUBLICATION', 'PUBLISHER', 'BEAT', 'RETRACTION', 'CORRECTION'));

create table correction (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  node_id uuid not null references node,
  corrected_earliest date not null,
  corrected_latest date not null,
  reason text not null,
  replacement_id uuid references node,
  visible boolean not null,
  primary key (id, from_revision),
  constraint correction_version check (to_revision > from_revision),
  constraint correction_corrected check (corrected_latest >= corrected_earliest),
  constraint correction_replacement check (replacement_id <> node_id)
);

create unique index correction_current on correction (id) where to_revision is null;
create index correction_of on correction (node_id);
create index correction_by on correction (replacement_id);

comment on table correction is 'Versions of corrections: on a day a publication corrected itself, or one of its claims.';
comment on column correction.node_id is 'The claim or publication that is corrected. Of a publication it is a notice, and changes nothing that counts.';
comment on column correction.corrected_latest is 'Day from which it is certainly corrected.';
comment on column correction.replacement_id is 'The claim that stands in the place of the one corrected; null if none does, or for a publication.';

comment on column claim.retracted_on is 'Day from which the claim certainly no longer counts: retracted, itself or with its publication, or corrected; null while it stands.';
