-- One table for all kinds: a list over several kinds, a timeline, a path all read it without a union.
create table statement (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  kind text not null,
  state boolean not null,
  starts_earliest date,
  starts_latest date,
  ends_earliest date,
  ends_latest date,
  ending text,
  sort_on date not null generated always as (coalesce(starts_earliest, date '9999-12-31')) stored,
  about_publication_id uuid references node,
  amount_value numeric,
  amount_unit text,
  amount_bound text,
  quantity_value numeric,
  quantity_unit text,
  quantity_bound text,
  share_value numeric,
  share_unit text,
  share_bound text,
  measured_value numeric,
  measured_unit text,
  measured_bound text,
  rank integer,
  stage text,
  effect text,
  eccns text[],
  title text,
  capacity text,
  asked text,
  holding text,
  sentence text,
  measure text,
  development_role text,
  derivation_kind text,
  facility_kind text,
  amendment_kind text,
  disposition text,
  visible boolean not null,
  primary key (id, from_revision),

  constraint statement_version check (to_revision > from_revision),
  constraint statement_starts check ((starts_earliest is null) = (starts_latest is null) and starts_latest >= starts_earliest),
  constraint statement_ends check ((ends_earliest is null) = (ends_latest is null) and ends_latest >= ends_earliest),
  constraint statement_ending check (case when state then ending in ('OPEN', 'UNKNOWN', 'ENDED') and ending is not null else ending is null end),
  constraint statement_ended check ((ends_earliest is not null) = (ending is not distinct from 'ENDED')),
  constraint statement_about_publication check (about_publication_id is null or kind = 'OBSERVATION'),

  constraint statement_amount check (num_nulls(amount_value, amount_unit, amount_bound) in (0, 3) and amount_bound in ('EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT')),
  constraint statement_quantity check (num_nulls(quantity_value, quantity_unit, quantity_bound) in (0, 3) and quantity_bound in ('EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT')),
  constraint statement_share check (num_nulls(share_value, share_unit, share_bound) in (0, 3) and share_bound in ('EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT') and share_value between 0 and 100 and share_unit = '%'),
  constraint statement_measured check (num_nulls(measured_value, measured_unit, measured_bound) in (0, 3) and measured_bound in ('EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT')),
  constraint statement_rank check (rank >= 1),

  constraint statement_kind check (kind in ('OWNERSHIP', 'POSITION', 'DEVELOPMENT', 'DERIVATION', 'RESTRICTION', 'FACILITY', 'PURCHASE', 'BID', 'RULING', 'REQUEST', 'AMENDMENT', 'OBSERVATION')),
  constraint statement_ownership check (kind <> 'OWNERSHIP' or state
    and num_nonnulls(amount_value, quantity_value, measured_value, rank, stage, effect, eccns, title, capacity, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_position check (kind <> 'POSITION' or state and title is not null
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, capacity, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_development check (kind <> 'DEVELOPMENT' or state and development_role is not null and development_role in ('DESIGNS', 'MAKES', 'RUNS', 'PARTNERS')
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, title, capacity, asked, holding, sentence, measure, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_derivation check (kind <> 'DERIVATION' or state and derivation_kind is not null and derivation_kind in ('BUILT_ON', 'MODELLED_ON', 'SUCCESSOR', 'EDITION')
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, title, capacity, asked, holding, sentence, measure, development_role, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_restriction check (kind <> 'RESTRICTION' or state and effect is not null and effect in ('BARRED', 'LICENCE_REQUIRED', 'PERMITTED')
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, title, capacity, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_facility check (kind <> 'FACILITY' or state and facility_kind is not null and facility_kind in ('DATA_CENTRE', 'FACTORY', 'LABORATORY', 'OFFICE', 'HUB')
    and stage is not null and stage in ('PLANNED', 'SIGNED', 'BUILDING', 'OPERATING')
    and num_nonnulls(share_value, measured_value, rank, effect, eccns, title, capacity, asked, holding, sentence, measure, development_role, derivation_kind, amendment_kind, disposition) = 0),
  constraint statement_purchase check (kind <> 'PURCHASE' or not state and (stage is null or stage in ('PLANNED', 'ORDERED', 'PAID', 'DELIVERED'))
    and num_nonnulls(measured_value, effect, eccns, title, capacity, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_bid check (kind <> 'BID' or not state and stage is not null and stage in ('INTEREST', 'ANNOUNCED', 'SUBMITTED', 'WITHDRAWN', 'REJECTED', 'ACCEPTED')
    and num_nonnulls(quantity_value, share_value, measured_value, rank, effect, eccns, title, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_ruling check (kind <> 'RULING' or not state and disposition is not null and disposition in ('UPHELD', 'STRUCK', 'AFFIRMED', 'REVERSED', 'DENIED', 'GRANTED')
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, title, capacity, asked, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind) = 0),
  constraint statement_request check (kind <> 'REQUEST' or not state and asked is not null
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, title, capacity, holding, sentence, measure, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0),
  constraint statement_amendment check (kind <> 'AMENDMENT' or not state and amendment_kind is not null and amendment_kind in ('CORRECTS', 'AMENDS', 'REPLACES', 'ENACTS')
    and num_nonnulls(amount_value, quantity_value, share_value, measured_value, rank, stage, effect, eccns, title, capacity, asked, holding, sentence, measure, development_role, derivation_kind, facility_kind, disposition) = 0),
  constraint statement_observation check (kind <> 'OBSERVATION' or sentence is not null
    and num_nonnulls(amount_value, quantity_value, share_value, rank, stage, effect, eccns, title, capacity, asked, holding, development_role, derivation_kind, facility_kind, amendment_kind, disposition) = 0)
);

create unique index statement_current on statement (id) where to_revision is null;
create index statement_by_kind on statement (kind, sort_on, id) where to_revision is null;

comment on table statement is 'Versions of what could be true. Which kind has which columns is held by the constraint named after the kind.';
comment on column statement.state is 'True if it holds over a period, false if it happens.';
comment on column statement.starts_earliest is 'First day on which the state can have begun or the event can have happened; null if not known.';
comment on column statement.starts_latest is 'Last day on which the state can have begun or the event can have happened.';
comment on column statement.ending is 'For a state: OPEN, UNKNOWN (it may have ended) or ENDED.';
comment on column statement.sort_on is 'The earliest day, or the end of the calendar if not known: orders use it.';
comment on column statement.share_unit is 'Always a percent sign.';
comment on column statement.measure is 'The name of what is measured; measured_value and its unit are its value.';

create table party (
  statement_id uuid not null references node,
  role text not null,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  entity_id uuid not null references node,
  since_earliest date,
  since_latest date,
  part text,
  kind text not null,
  sort_on date not null,
  visible boolean not null,
  primary key (statement_id, role, position, from_revision),
  constraint party_version check (to_revision > from_revision),
  constraint party_since check ((since_earliest is null) = (since_latest is null) and since_latest >= since_earliest),
  constraint party_role check (role in ('OWNER', 'OWNED', 'PERSON', 'AT', 'DEVELOPER', 'PRODUCT', 'FROM', 'REGULATION', 'DESTINATION', 'PARTY', 'FIRM', 'PLACE', 'BUYER', 'SELLER', 'MARKET', 'BIDDER', 'JOINED', 'ADVISER', 'FINANCIER', 'TARGET', 'DECISION', 'ON', 'JUDGE', 'TO', 'OF', 'ABOUT', 'OBJECT')),
  constraint party_part check (part is null or role = 'JUDGE' and part in ('AUTHOR', 'JOINED', 'CONCURRED', 'CONCURRED_IN_PART', 'DISSENTED'))
);

create unique index party_current on party (statement_id, role, position) include (entity_id, visible) where to_revision is null;
create unique index party_plays_a_role_once on party (statement_id, role, entity_id) where to_revision is null;
create index party_of_entity on party (entity_id, kind, role, sort_on, statement_id) include (visible) where to_revision is null;
create index party_of_entity_ever on party (entity_id, kind, role);

comment on table party is 'Versions of who plays which part in a statement: the way from entities to statements and back.';
comment on column party.kind is 'The statement''s kind, kept here so that an entity''s statements of a kind are one index range.';
comment on column party.sort_on is 'The statement''s sort_on, kept here so that the range is in the order of the answer.';
comment on column party.part is 'For a judge: what the judge did.';
