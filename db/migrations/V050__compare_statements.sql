-- When two statements contradict each other is told in one place, for those who ask what contradicts what and for the writer who
-- tells that something newly does. (As with amounts, none of these is strict, so that all are inlined.)
create function of_one_time(one statement, other statement) returns boolean
  language sql immutable parallel safe
  return one.starts_earliest is null and other.starts_earliest is null
    or one.starts_earliest <= other.starts_latest and other.starts_earliest <= one.starts_latest;

create function on_one_thing(one statement, other statement) returns boolean
  language sql immutable parallel safe
  return one.id <> other.id and one.slot = other.slot and one.state = other.state and case
    when one.kind in ('BID', 'RULING') then true
    when one.state then coalesce(one.starts_earliest, '-infinity') <= coalesce(other.ends_latest, 'infinity')
      and coalesce(other.starts_earliest, '-infinity') <= coalesce(one.ends_latest, 'infinity')
    else of_one_time(one, other)
  end;

create function contradictions(one statement, other statement) returns text[]
  language sql immutable parallel safe
  return array_remove(array[
    case when one.kind = 'OWNERSHIP'
        and disjoint(one.share_value, one.share_unit, one.share_bound, other.share_value, other.share_unit, other.share_bound)
      or disjoint(one.measured_value, one.measured_unit, one.measured_bound, other.measured_value, other.measured_unit, other.measured_bound)
      or one.rank <> other.rank
      or one.effect <> other.effect
      or one.disposition <> other.disposition
      then 'VALUE' end,
    case when one.kind = 'PURCHASE'
        and disjoint(one.quantity_value, one.quantity_unit, one.quantity_bound, other.quantity_value, other.quantity_unit, other.quantity_bound)
      then 'QUANTITY' end,
    case when disjoint(one.amount_value, one.amount_unit, one.amount_bound, other.amount_value, other.amount_unit, other.amount_bound)
      then 'AMOUNT' end,
    case when one.stage <> other.stage and (one.kind <> 'BID' or of_one_time(one, other)) then 'STAGE' end,
    case when one.kind = 'BID' and one.stage = other.stage
        and (one.starts_latest < other.starts_earliest or other.starts_latest < one.starts_earliest)
      then 'DATE' end], null);

create function stage_place(stage text) returns integer
  language sql immutable parallel safe
  return case
    when stage in ('PLANNED', 'INTEREST') then 1
    when stage in ('SIGNED', 'ORDERED', 'ANNOUNCED') then 2
    when stage in ('BUILDING', 'PAID', 'SUBMITTED') then 3
    else 4
  end;

create function stage_ahead(kind text, one statement, other statement) returns integer
  language sql immutable parallel safe
  return case kind when 'STAGE' then sign(stage_place(one.stage) - stage_place(other.stage))::integer else 0 end;

create function at_odds(ahead integer, reported date, other_reported date) returns boolean
  language sql immutable parallel safe
  return case ahead when 0 then true when 1 then other_reported >= reported else reported >= other_reported end;

comment on function of_one_time is 'Whether two events can be of one day; two of unknown day count as of one.';
comment on function on_one_thing is 'Whether two statements are about one thing at one time. States hold from ever if their beginning is not known, and on if they have not ended; bids and rulings on one thing are about one thing whenever they are said to have been.';
comment on function contradictions is 'In what two statements on one thing contradict each other. Later stages of a bid have later days: on another day another stage is progress, and only another day of the same stage is a contradiction.';
comment on function stage_ahead is 'For a contradiction of stages, 1 if the first statement tells of a later stage than the second, -1 if of an earlier one; else 0.';
comment on function at_odds is 'Whether reports of two statements stand against each other: of two stages the earlier must be reported when the later is certainly known already, else it is progress.';
