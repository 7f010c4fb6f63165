create table publisher (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  slug text collate "C" not null,
  name text not null,
  sort_name text collate "C" not null,
  entity_id uuid references node,
  visible boolean not null,
  primary key (id, from_revision),
  constraint publisher_version check (to_revision > from_revision)
);

create unique index publisher_current on publisher (id) where to_revision is null;

comment on table publisher is 'Versions of outlets, courts, agencies and persons as publishers.';
comment on column publisher.slug is 'The key, beginning with the beat.';
comment on column publisher.entity_id is 'The entity that the publisher is, where we hold one.';

create table grade (
  publisher_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  reliability text not null,
  since date not null,
  reason text not null,
  visible boolean not null,
  primary key (publisher_id, position, from_revision),
  constraint grade_version check (to_revision > from_revision),
  constraint grade_reliability check (reliability in ('A', 'B', 'C', 'D', 'E', 'F'))
);

create index grade_current on grade (publisher_id) where to_revision is null;

comment on table grade is 'Versions of a publisher''s reliability by the Admiralty code, each from a day on; no grade means F, cannot be judged.';

create table publication (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  slug text collate "C" not null,
  kind text not null,
  title text not null,
  publisher_id uuid not null references node,
  language text,
  url text,
  published_earliest date not null,
  published_latest date not null,
  embodies_id uuid references node,
  visible boolean not null,
  primary key (id, from_revision),
  constraint publication_version check (to_revision > from_revision),
  constraint publication_kind check (kind in ('ARTICLE', 'BROADCAST', 'FILING', 'NOTE', 'PAPER', 'RELEASE', 'RULE', 'RULING', 'STATUTE')),
  constraint publication_published check (published_latest >= published_earliest)
);

create unique index publication_current on publication (id) where to_revision is null;
create unique index publication_slug on publication (slug) where to_revision is null;

comment on table publication is 'Versions of publications.';
comment on column publication.slug is 'The key, beginning with the beat.';
comment on column publication.published_earliest is 'The first day on which it can have been published; equal to the latest where the day is known.';
comment on column publication.embodies_id is 'The regulation or court decision whose text it is.';

create table snapshot (
  publication_id uuid not null references node,
  sha256 bytea not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  text text not null,
  retrieved_at timestamptz not null,
  visible boolean not null,
  primary key (publication_id, sha256, from_revision),
  constraint snapshot_version check (to_revision > from_revision),
  constraint snapshot_sha256 check (length(sha256) = 32)
);

comment on column snapshot.visible is 'As for every other table; no viewer is served a text all the same.';
comment on table snapshot is 'Archived texts of publications. They are private: no viewer is served one.';
