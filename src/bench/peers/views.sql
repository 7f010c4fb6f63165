-- What the peers serve: the tables of the model as they stand now, under the names that a peer's schema is made of.
-- A view of one table with a condition is planned as if the table had been written.
drop schema if exists peers cascade;
create schema peers;

create view peers.firm as select id, slug, name, sort_name, description, country from entity where to_revision is null and kind = 'FIRM';
create view peers.product as select id, slug, name from entity where to_revision is null and kind = 'PRODUCT';
create view peers.regulation as select id, slug, name from entity where to_revision is null and kind = 'REGULATION';
create view peers.entity as select id, slug, name, kind from entity where to_revision is null;
create view peers.statement as
  select id, kind, state, sort_on, starts_earliest, starts_latest, ends_earliest, ends_latest, ending, stage, effect, development_role,
    quantity_value, quantity_unit
  from statement where to_revision is null;
create view peers.party as select statement_id, role, position, entity_id, kind, sort_on from party where to_revision is null;
create view peers.claim as
  select id, statement_id, publication_id, stance, reported_earliest, reported_latest, relaying from claim where to_revision is null;
create view peers.publication as select id, slug, title, publisher_id, published_earliest from publication where to_revision is null;
create view peers.publisher as select id, slug, name from publisher where to_revision is null;
