\set n random(1, 10)
select '{"firms":{"nodes":[' || string_agg('{"slug":' || to_json(e.slug)::text || ',"name":' || to_json(e.name)::text || ',"purchases":{"nodes":[' || coalesce((
  select string_agg('{"id":"' || s.id || '","stage":' || coalesce('"' || s.stage || '"', 'null')
    || ',"quantity":' || coalesce('{"value":"' || s.quantity_value || '","unit":' || to_json(s.quantity_unit)::text || '}', 'null')
    || ',"seller":' || coalesce((select '{"name":' || to_json(o.name)::text || '}' from party b join entity o on o.id = b.entity_id and o.to_revision is null
        where b.statement_id = s.id and b.role = 'SELLER' and b.to_revision is null), 'null')
    || ',"product":' || coalesce((select '{"name":' || to_json(o.name)::text || '}' from party b join entity o on o.id = b.entity_id and o.to_revision is null
        where b.statement_id = s.id and b.role = 'PRODUCT' and b.to_revision is null), 'null') || '}', ',' order by s.sort_on, s.id)
  from (select s.id, s.stage, s.quantity_value, s.quantity_unit, a.sort_on from party a join statement s on s.id = a.statement_id and s.to_revision is null
    where a.entity_id = e.id and a.kind = 'PURCHASE' and a.role = 'BUYER' and a.to_revision is null order by a.sort_on, a.statement_id limit 10) s), '') || ']}}', ','
  order by e.sort_name, e.id) || ']}}'
from (select id, slug, name, sort_name from entity
  where kind = 'FIRM' and to_revision is null and country = (array['US', 'CN', 'FR', 'DE', 'JP', 'KR', 'TW', 'NL', 'GB', 'SG'])[:n]
  order by sort_name, id limit 50) e;
