create table beat (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  slug text collate "C" not null,
  name text not null,
  description text,
  visible boolean not null,
  primary key (id, from_revision),
  constraint beat_version check (to_revision > from_revision)
);

create unique index beat_current on beat (id) where to_revision is null;
create unique index beat_slug on beat (slug) where to_revision is null;

comment on table beat is 'Versions of beats: named sets of entities that a desk follows.';

create table follows (
  beat_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  entity_id uuid not null references node,
  visible boolean not null,
  primary key (beat_id, position, from_revision),
  constraint follows_version check (to_revision > from_revision)
);

create index follows_current on follows (beat_id) where to_revision is null;

comment on table follows is 'Versions of which entities a beat follows.';
