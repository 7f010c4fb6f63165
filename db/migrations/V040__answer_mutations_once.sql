-- A front end that has lost an answer sends its mutation again. What was written under a key is kept with it, in the same
-- transaction, so that the same mutation is answered again and not written twice.
create table mutation (
  idempotency_key text collate "C" primary key,
  name text not null,
  sha256 bytea not null,
  node_id uuid not null references node,
  revision bigint references revision
);

comment on table mutation is 'Mutations that were accepted, by the key that their sender gave them.';
comment on column mutation.name is 'The field of the mutation root.';
comment on column mutation.sha256 is 'SHA-256 of the name and the input: another input may not use the key again.';
comment on column mutation.node_id is 'What was written, or what it was written about.';
comment on column mutation.revision is 'The revision under which it was written; null if nothing differed from what was held.';
