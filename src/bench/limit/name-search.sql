\set n random(0, 2 * :firms - 1)
with typed as materialized (
  select case when :n % 2 = 0 then left(search_text, 5 + length(search_text) % 4) else overlay(search_text placing 'x' from 3 for 1) end as text
  from entity where slug = 'firm-' || :n / 2 and to_revision is null),
word as (select replace(text, ' ', '') as word from typed),
slip as (
  select word as slip from word
  union select left(word, i) || letter || substr(word, i + taken + 1) from word, generate_series(0, length(word)) i, generate_series(0, 1) taken,
    regexp_split_to_table('abcdefghijklmnopqrstuvwxyz0123456789', '') letter where length(word) <= 8 and i + taken <= length(word)
  union select left(word, i) || substr(word, i + 2) from word, generate_series(0, length(word) - 1) i where length(word) <= 8
  union select left(word, i) || substr(word, i + 2, 1) || substr(word, i + 1, 1) || substr(word, i + 3) from word, generate_series(0, length(word) - 2) i where length(word) <= 8),
q as materialized (
  select text, text || chr(1114111) as ending, (select array_agg(slip) from slip) as words, case when length(word) <= 8 then slips(word) else array[word] end as keys from typed, word),
near as materialized (
  select id, name as matched, null as kind, search_text from entity
  where to_revision is null and search_text >= (select text from q) and search_text < (select ending from q)
  union all
  select entity_id, text, kind, search_text from name
  where to_revision is null and search_text >= (select text from q) and search_text < (select ending from q)),
part as (
  select * from near
  union all select id, name, null, search_text from entity
    where to_revision is null and (select count(distinct id) from near) < 10
      and ((select text from q) <% search_text
        or slips(search_text) && (select keys from q) and string_to_array(search_text, ' ') && (select words from q))
  union all select entity_id, text, kind, search_text from name
    where to_revision is null and (select count(distinct id) from near) < 10
      and ((select text from q) <% search_text
        or slips(search_text) && (select keys from q) and string_to_array(search_text, ' ') && (select words from q))),
found as materialized (
  select id, matched, kind, case
    when search_text = text then 1000
    when starts_with(search_text, text || ' ') then 950 - least(length(search_text) - length(text), 49)
    when starts_with(search_text, text) then 900 - least(length(search_text) - length(text), 49)
    when position(' ' || text || ' ' in ' ' || search_text || ' ') > 0 then 850 - least(length(search_text) - length(text), 49)
    else greatest((800 * similarity(search_text, text))::integer, (700 * word_similarity(text, search_text))::integer,
      case when search_text = any(words) then 790 when string_to_array(search_text, ' ') && words then 690 else 0 end) end as rank
  from part, q),
whole as (
  select id, name as matched, null as kind, search_text from entity
  where to_revision is null and not exists (select from found where rank > 480) and search_text % (select text from q)
  union all select entity_id, text, kind, search_text from name
  where to_revision is null and not exists (select from found where rank > 480) and search_text % (select text from q))
select '{"search":[' || coalesce(string_agg('{"matched":' || to_json(matched)::text || ',"entity":{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}}', ','
  order by rank desc, sort_name, id), '') || ']}'
from (select b.id, b.matched, b.rank, e.slug, e.name, e.sort_name
  from (select distinct on (r.id) r.* from (
      select * from found
      union all select id, matched, kind, greatest((800 * similarity(search_text, text))::integer, (700 * word_similarity(text, search_text))::integer)
      from whole, q) r
    order by r.id, r.rank desc, r.kind nulls first, r.matched) b
  join entity e on e.id = b.id and e.to_revision is null
  order by b.rank desc, e.sort_name, b.id limit 10) hit;
