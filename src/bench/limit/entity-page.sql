\set n random(0, :firms - 1)
select '{"firm":' || (
  select '{"slug":' || to_json(e.slug)::text || ',"name":' || to_json(e.name)::text || ',"description":' || coalesce(to_json(e.description)::text, 'null')
    || ',"statements":{"nodes":[' || coalesce((
      select string_agg('{"id":"' || s.id || '","kind":"' || s.kind || '","claims":{"nodes":[' || coalesce((
        select string_agg('{"id":"' || c.id || '","stance":"' || c.stance || '","reportedOn":{"text":"' || edtf(c.reported_earliest, c.reported_latest)
          || '"},"publication":{"title":' || to_json(p.title)::text || ',"publisher":{"name":' || to_json(r.name)::text || '}}}', ','
          order by c.reported_earliest, c.id)
        from (select id, stance, reported_earliest, reported_latest, publication_id from claim
          where statement_id = s.id and to_revision is null order by reported_earliest, id limit 5) c
        join publication p on p.id = c.publication_id and p.to_revision is null
        join publisher r on r.id = p.publisher_id and r.to_revision is null), '') || ']}}', ',' order by s.sort_on, s.id)
      from (select s.id, s.kind, a.sort_on from party a join statement s on s.id = a.statement_id and s.to_revision is null
        where a.entity_id = e.id and a.to_revision is null order by a.sort_on, a.statement_id limit 50) s), '') || ']}}'
  from entity e where e.slug = 'firm-' || :n and e.to_revision is null) || '}';
