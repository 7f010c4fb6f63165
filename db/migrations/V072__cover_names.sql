-- A name, or a publisher's, is what most answers tell of the entity at the other end of a link: it is read from the index alone. Names
-- have at most 300 characters, so that an entry always fits.
drop index publisher_current;
create unique index publisher_current on publisher (id) include (name, visible) where to_revision is null;
drop index entity_current;
create unique index entity_current on entity (id) include (kind, slug, name, visible) where to_revision is null;
