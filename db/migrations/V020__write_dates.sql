-- The text of a date as it is served: EDTF level 0, the shortest form that says as much as the two days.
create function edtf(earliest date, latest date) returns text
  language sql immutable strict parallel safe
  return case
    when earliest = latest then to_char(earliest, 'YYYY-MM-DD')
    when to_char(earliest, 'MM-DD') = '01-01' and latest = (earliest + interval '1 year' - interval '1 day')::date then to_char(earliest, 'YYYY')
    when to_char(earliest, 'DD') = '01' and latest = (earliest + interval '1 month' - interval '1 day')::date then to_char(earliest, 'YYYY-MM')
    else to_char(earliest, 'YYYY-MM-DD') || '/' || to_char(latest, 'YYYY-MM-DD')
  end;
