\set n random(0, :firms - 1)
select '{"firm":' || (
  select '{"statements":{"nodes":[' || coalesce((
    select string_agg('{"id":"' || s.id || '","status":"' || case
        when a is null and d is null and not party then 'UNKNOWN'
        when a is null then 'DENIED'
        when (d is null or coalesce((a, coalesce(ar, dr, 0), coalesce(ac, dc, 0)) > (d, coalesce(dr, ar, 0), coalesce(dc, ac, 0)), false)) and (not party or a = 4)
          then case when a = 4 or facts >= 2 then 'ESTABLISHED' else 'REPORTED' end
        when d is not null and (d, coalesce(dr, ar, 0), coalesce(dc, ac, 0)) > (a, coalesce(ar, dr, 0), coalesce(ac, dc, 0)) then 'DENIED'
        else 'CONTESTED' end
      || '","corroboration":{"claims":' || claims || ',"publications":' || publications || ',"origins":' || origins || ',"unnamedOnly":' || unnamed || '}}', ','
      order by s.sort_on, s.id)
    from (select s.id, a.sort_on from party a join statement s on s.id = a.statement_id and s.to_revision is null
      where a.entity_id = e.id and a.to_revision is null
        and not exists (select from party b where b.entity_id = a.entity_id and b.statement_id = a.statement_id and b.role < a.role and b.to_revision is null)
      order by a.sort_on, a.statement_id limit 20) s,
    lateral (
      select max(level) filter (where side = 'ASSERTS') as a,
        max(reliability) filter (where side = 'ASSERTS' and level = best) as ar,
        max(credibility) filter (where side = 'ASSERTS' and level = best) as ac,
        max(level) filter (where side = 'DENIES') as d,
        max(reliability) filter (where side = 'DENIES' and level = best) as dr,
        max(credibility) filter (where side = 'DENIES' and level = best) as dc,
        coalesce(bool_or(side = 'PARTY'), false) as party,
        count(distinct origin_id) filter (where side = 'ASSERTS' and level >= 2 and modality = 'FACT') as facts,
        count(distinct id) filter (where stance = 'ASSERTS') as claims,
        count(distinct publication_id) filter (where stance = 'ASSERTS') as publications,
        count(distinct origin_id) filter (where stance = 'ASSERTS') as origins,
        coalesce(bool_and(unnamed) filter (where stance = 'ASSERTS'), false)::text as unnamed
      from (
        select w.*, max(level) over (partition by side) as best from (
          select c.id, c.stance, c.modality, c.publication_id, case when oc.id is not null then o.origin_id end as origin_id,
            oc.attribution_kind = 'BACKGROUND' and oc.attributed_to_id is null as unnamed,
            nullif(6 - oc.credibility, 0) as credibility,
            (select nullif(array_position(array['F', 'E', 'D', 'C', 'B', 'A'], g.reliability), 1) from grade g
              where g.publisher_id = p.publisher_id and g.to_revision is null order by g.since desc, g.position desc limit 1) as reliability,
            case when o.claim_id is not null and oc.id is null then null
              when c.stance = 'DENIES' and exists (select from party b where b.statement_id = s.id and b.to_revision is null
                and b.entity_id = case when o.claim_id is null then c.attributed_to_id else oc.attributed_to_id end) then 'PARTY'
              else c.stance end as side,
            case when p.embodies_id is not null and exists (select from party b where b.statement_id = s.id and b.entity_id = p.embodies_id and b.to_revision is null
                and (b.kind, b.role) in (('RULING', 'DECISION'), ('RESTRICTION', 'REGULATION'), ('AMENDMENT', 'REGULATION'), ('OBSERVATION', 'ABOUT'))) then 4
              when oc.attribution_kind in ('DOCUMENT', 'DATASET') then 3
              when oc.attribution_kind = 'ON_THE_RECORD' then 2
              when oc.attribution_kind in ('BACKGROUND', 'OWN_KNOWLEDGE') then 1
              else 0 end as level
          from claim c
          left join claim_origin o on o.claim_id = c.id and o.to_revision is null
          left join claim oc on oc.id = o.origin_claim_id and oc.to_revision is null and oc.retracted_on is null
          left join publication p on p.id = oc.publication_id and p.to_revision is null
          where c.statement_id = s.id and c.to_revision is null and c.retracted_on is null) w) w) w), '') || ']},"conflicts":{"nodes":[' || coalesce((
    select string_agg('{"kind":"' || x.kind || '","sameOrigin":' || exists (
        select from claim c join claim_origin o on o.claim_id = c.id and o.to_revision is null
          join claim_origin r on r.origin_id = o.origin_id and r.to_revision is null
          join claim d on d.id = r.claim_id and d.statement_id = x.other_id and d.stance = x.other_stance and d.to_revision is null and d.retracted_on is null
        where c.statement_id = x.one_id and c.stance = 'ASSERTS' and c.to_revision is null and c.retracted_on is null)::text
      || ',"one":{"statement":{"id":"' || x.one_id || '"}},"other":{"statement":{"id":"' || x.other_id || '"}}}', ',' order by x.turn, x.one_id, x.other_id)
    from (select x.* from (
        select 'DENIAL' as kind, 1 as turn, a.statement_id as one_id, a.statement_id as other_id, 'DENIES' as other_stance, 0 as ahead
        from party a where a.entity_id = e.id and a.to_revision is null
          and exists (select from claim c where c.statement_id = a.statement_id and c.stance = 'DENIES' and c.to_revision is null)
        union
        select k, array_position(array['DENIAL', 'VALUE', 'QUANTITY', 'AMOUNT', 'STAGE', 'DATE'], k), least(s.id, t.id), greatest(s.id, t.id), 'ASSERTS',
          case when s.id < t.id then stage_ahead(k, s, t) else stage_ahead(k, t, s) end
        from party a join statement s on s.id = a.statement_id and s.to_revision is null
          join statement t on t.slot = s.slot and t.to_revision is null and on_one_thing(s, t), unnest(contradictions(s, t)) k
        where a.entity_id = e.id and a.to_revision is null) x
      where exists (select from claim c join claim d on d.statement_id = x.other_id and d.stance = x.other_stance and d.to_revision is null and d.retracted_on is null
          and at_odds(x.ahead, c.reported_latest, d.reported_latest)
        where c.statement_id = x.one_id and c.stance = 'ASSERTS' and c.to_revision is null and c.retracted_on is null)
      order by x.turn, x.one_id, x.other_id limit 10) x), '') || ']}}'
  from entity e where e.slug = 'firm-' || :n and e.to_revision is null) || '}';
