-- The ways that the whole schema walks, each in the order in which it lists. They hold closed versions too, because whoever
-- turns pages reads the revision of the first one.
create index entity_by_kind_and_name on entity (kind, sort_name, id);
create index entity_by_kind_and_slug on entity (kind, slug, id);
create index entity_by_name_of_any_kind on entity (sort_name, id);
create index entity_by_slug_of_any_kind on entity (slug, id);
create index entity_of_court on entity (court_id, sort_name, id);
create index party_of_entity_by_kind on party (entity_id, kind, sort_on, statement_id) include (role, from_revision, to_revision, visible);
create index party_of_entity_of_any_kind on party (entity_id, sort_on, statement_id) include (role, from_revision, to_revision, visible);
create index statement_by_date on statement (sort_on, id);
create index statement_by_kind_and_date on statement (kind, sort_on, id);
create index statement_about_publication on statement (about_publication_id, sort_on, id);
create index claim_by_date on claim (reported_earliest, id);
create index claim_of_statement_by_date on claim (statement_id, reported_earliest, id);
create index claim_of_publication_by_date on claim (publication_id, reported_earliest, id);
create index claim_of_speaker on claim (attributed_to_id, reported_earliest, id);
create index publication_by_date on publication (published_earliest, id);
create index publication_of_publisher on publication (publisher_id, published_earliest, id);
create index publication_of_text on publication (embodies_id, published_earliest, id);
create index publisher_by_name on publisher (sort_name, id);
create index publisher_by_slug on publisher (slug);
create index follows_of_entity on follows (entity_id);
create index follows_of_beat on follows (beat_id);

drop index entity_by_name;
drop index statement_by_kind;
drop index party_of_entity_ever;
drop index claim_of_statement_ever;
drop index claim_of_statement;
drop index claim_of_publication;
