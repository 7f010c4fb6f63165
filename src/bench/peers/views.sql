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

-- Names that fit what is typed. A plan for any text would compare every name, so it is made for each.
create function peers.search_entities(typed text) returns setof peers.entity language sql stable set plan_cache_mode = force_custom_plan as $$
  with found as (
    select id as entity_id, search_text from entity
    where to_revision is null and (search_text like typed || '%' or search_text % typed or typed <% search_text)
    union all
    select entity_id, search_text from name
    where to_revision is null and (search_text like typed || '%' or search_text % typed or typed <% search_text)
  ), best as (
    select entity_id, max(case
      when search_text = typed then 1000
      when starts_with(search_text, typed || ' ') then 950 - least(length(search_text) - length(typed), 49)
      when starts_with(search_text, typed) then 900 - least(length(search_text) - length(typed), 49)
      when position(' ' || typed || ' ' in ' ' || search_text || ' ') > 0 then 850 - least(length(search_text) - length(typed), 49)
      else greatest((800 * similarity(search_text, typed))::integer, (700 * word_similarity(typed, search_text))::integer)
    end) as rank
    from found group by entity_id
  )
  select e.id, e.slug, e.name, e.kind from best join entity e on e.id = best.entity_id and e.to_revision is null
  order by best.rank desc, e.sort_name, e.id limit 10
$$;
