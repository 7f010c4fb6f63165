-- Every change is made under a revision. A writer takes one advisory lock, then draws the next number, so numbers become
-- visible in the order in which they were drawn: a reader that has seen number n will never meet a smaller one later.
create table revision (
  number bigint primary key,
  recorded_at timestamptz not null,
  reason text not null,
  constraint revision_number_positive check (number >= 1),
  constraint revision_recorded_at_rises unique (recorded_at)
);

comment on table revision is 'One atomic change of the dossier. Rows point to the revision that opened and the one that closed them.';
comment on column revision.recorded_at is 'The database''s clock when the number was drawn; strictly rises with the number.';
comment on column revision.reason is 'What made the change, for people: a beat that was loaded, a mutation that was sent.';
