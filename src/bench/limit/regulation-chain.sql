\set n random(0, :regulations - 1)
select '{"regulation":' || (
  select '{"name":' || to_json(e.name)::text || ',"restrictions":{"nodes":[' || coalesce((
    select string_agg('{"effect":"' || s.effect || '","product":' || coalesce((
      select '{"name":' || to_json(o.name)::text || ',"makers":{"nodes":[' || coalesce((
        select string_agg('{"role":"' || m.development_role || '","developer":{"name":' || to_json(d.name)::text || '}}', ',' order by m.sort_on, m.id)
        from (select m.id, m.development_role, y.sort_on from party y join statement m on m.id = y.statement_id and m.to_revision is null
          where y.entity_id = o.id and y.kind = 'DEVELOPMENT' and y.role = 'PRODUCT' and y.to_revision is null order by y.sort_on, y.statement_id limit 5) m
        join party z on z.statement_id = m.id and z.role = 'DEVELOPER' and z.to_revision is null
        join entity d on d.id = z.entity_id and d.to_revision is null), '') || ']}}'
      from party b join entity o on o.id = b.entity_id and o.to_revision is null
      where b.statement_id = s.id and b.role = 'PRODUCT' and b.to_revision is null), 'null') || '}', ',' order by s.sort_on, s.id)
    from (select s.id, s.effect, a.sort_on from party a join statement s on s.id = a.statement_id and s.to_revision is null
      where a.entity_id = e.id and a.kind = 'RESTRICTION' and a.to_revision is null order by a.sort_on, a.statement_id limit 20) s), '') || ']}}'
  from entity e where e.slug = 'regulation-' || :n and e.to_revision is null) || '}';
