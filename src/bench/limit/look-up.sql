\set n random(0, :firms - 1)
select '{"firm":' || (
  select '{"slug":' || to_json(e.slug)::text || ',"name":' || to_json(e.name)::text || ',"description":' || coalesce(to_json(e.description)::text, 'null') || '}'
  from entity e where e.slug = 'firm-' || :n and e.to_revision is null) || '}';
