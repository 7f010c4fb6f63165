-- A list of entities of a kind, by country or by what they are, is walked in the index of its order alone: the rows of those that
-- are passed over are not read.
drop index entity_by_kind_and_name;
create index entity_by_kind_and_name on entity (kind, sort_name, id) include (country, subtype, from_revision, to_revision, visible);

-- Begun by the statement, it was taken for a role's party, which the index of current parties tells without a row.
drop index party_plays_a_role_once;
create unique index party_plays_a_role_once on party (entity_id, statement_id, role) include (visible) where to_revision is null;
