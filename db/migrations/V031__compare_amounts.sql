-- Two amounts contradict each other if no number satisfies both. About is within a tenth. (Not strict, so that both are inlined.)
create function could_be(value numeric, bound text) returns numrange
  language sql immutable parallel safe
  return case bound
    when 'EXACT' then numrange(value, value, '[]')
    when 'MORE_THAN' then numrange(value, null, '()')
    when 'LESS_THAN' then numrange(null, value, '()')
    when 'ABOUT' then numrange(value - abs(value) * 0.1, value + abs(value) * 0.1, '[]')
  end;

create function disjoint(value numeric, unit text, bound text, other_value numeric, other_unit text, other_bound text) returns boolean
  language sql immutable parallel safe
  return unit = other_unit and not could_be(value, bound) && could_be(other_value, other_bound);
