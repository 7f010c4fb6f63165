-- The same text as before. A function that is neither strict nor said to be immutable (to_char is not) becomes part of the
-- statement that calls it; as a call of its own it took a third of the time of a page.
create or replace function edtf(earliest date, latest date) returns text
  language sql stable parallel safe
  return case
    when earliest = latest then earliest::text
    when to_char(earliest, 'MM-DD') = '01-01' and latest = (earliest + interval '1 year' - interval '1 day')::date then to_char(earliest, 'YYYY')
    when to_char(earliest, 'DD') = '01' and latest = (earliest + interval '1 month' - interval '1 day')::date then to_char(earliest, 'YYYY-MM')
    else to_char(earliest, 'YYYY-MM-DD') || '/' || to_char(latest, 'YYYY-MM-DD')
  end;
