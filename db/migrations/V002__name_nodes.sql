-- The identity of everything that has an id. What is said of a node stands in versions in the table of its type.
create table node (
  id uuid primary key,
  type text not null,
  key text collate "C" not null,
  beat text collate "C" not null,
  first_revision bigint not null references revision,
  visibility text not null default 'PUBLIC',
  embargo_until timestamptz,
  visible boolean not null,
  constraint node_key_is_unique unique (type, key),
  constraint node_type check (type in ('ENTITY', 'STATEMENT', 'CLAIM', 'PUBLICATION', 'PUBLISHER', 'BEAT')),
  constraint node_visibility check (visibility in ('PUBLIC', 'DESK', 'EMBARGO')),
  constraint node_embargo_has_end check ((visibility = 'EMBARGO') = (embargo_until is not null))
);

comment on table node is 'Identity of entities, statements, claims, publications, publishers and beats.';
comment on column node.id is 'Derived from type and key: the same key has the same id in every database.';
comment on column node.key is 'The key in the files: global for entities, beginning with the beat for everything else.';
comment on column node.beat is 'Key of the beat that holds the node: the one whose files said it first.';
comment on column node.visible is 'Whether everybody may see its current version: its own visibility and that of everything it needs.';
comment on column node.visibility is 'Who may see the node of its own accord. It is not versioned: visibility is always today''s.';
comment on column node.embargo_until is 'Instant until which only a desk sees the node.';

create index node_of_beat on node (beat, type);
create index node_hidden on node (type) where not visible;
