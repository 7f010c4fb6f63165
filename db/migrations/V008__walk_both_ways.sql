-- The ways that the whole schema walks, each in the order in which it lists.
create index party_of_entity_of_any_kind on party (entity_id, sort_on, statement_id) include (role, visible) where to_revision is null;
create index statement_by_date on statement (sort_on, id) where to_revision is null;
create index statement_about_publication on statement (about_publication_id, sort_on, id) where to_revision is null;
create index claim_by_date on claim (reported_earliest, id) where to_revision is null;
create index claim_of_speaker on claim (attributed_to_id, reported_earliest, id) where to_revision is null;
create index publication_by_date on publication (published_earliest, id) where to_revision is null;
create index publication_of_publisher on publication (publisher_id, published_earliest, id) where to_revision is null;
create index publication_of_text on publication (embodies_id, published_earliest, id) where to_revision is null;
create index publisher_by_name on publisher (sort_name, id) where to_revision is null;
create unique index publisher_slug on publisher (slug) where to_revision is null;
create index entity_by_name_of_any_kind on entity (sort_name, id) where to_revision is null;
create index entity_of_court on entity (court_id, sort_name, id) where to_revision is null;
create index follows_of_entity on follows (entity_id) where to_revision is null;
