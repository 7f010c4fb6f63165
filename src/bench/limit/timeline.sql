\set n random(0, :firms - 1)
select '{"firm":' || (
  select '{"timeline":{"nodes":[' || coalesce((
    select string_agg('{"at":{"text":"' || edtf(s.starts_earliest, s.starts_latest) || '"},"kind":"' || case when s.state then 'STARTS' else 'HAPPENS' end
      || '","statement":{"id":"' || s.id || '"}}', ',' order by s.sort_on, s.id)
    from (select s.id, s.state, s.starts_earliest, s.starts_latest, a.sort_on from party a join statement s on s.id = a.statement_id and s.to_revision is null
      where a.entity_id = e.id and a.to_revision is null order by a.sort_on, a.statement_id limit 50) s), '') || ']}}'
  from entity e where e.slug = 'firm-' || :n and e.to_revision is null) || '}';
