create table claim (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  statement_id uuid not null references node,
  publication_id uuid not null references node,
  stance text not null,
  modality text not null,
  reported_earliest date not null,
  reported_latest date not null,
  credibility smallint not null,
  verification text not null,
  attribution_kind text not null,
  attributed_to_id uuid references node,
  unnamed integer,
  second_hand boolean not null,
  circular boolean not null,
  visible boolean not null,
  primary key (id, from_revision),
  constraint claim_version check (to_revision > from_revision),
  constraint claim_stance check (stance in ('ASSERTS', 'DENIES', 'QUESTIONS')),
  constraint claim_modality check (modality in ('FACT', 'PLAN', 'ALLEGATION', 'APPEARANCE', 'FORECAST', 'OPINION')),
  constraint claim_reported check (reported_latest >= reported_earliest),
  constraint claim_credibility check (credibility between 1 and 6),
  constraint claim_verification check (verification in ('READ', 'SECONDARY', 'MEMORY')),
  constraint claim_attribution check (attribution_kind in ('ON_THE_RECORD', 'BACKGROUND', 'DOCUMENT', 'DATASET', 'OWN_KNOWLEDGE')),
  constraint claim_unnamed check (unnamed is null or unnamed >= 1 and attribution_kind = 'BACKGROUND')
);

create unique index claim_current on claim (id) where to_revision is null;
create index claim_of_statement on claim (statement_id, reported_earliest, id) where to_revision is null;
create index claim_of_statement_ever on claim (statement_id);
create index claim_of_publication on claim (publication_id, reported_earliest, id) where to_revision is null;

comment on table claim is 'Versions of claims: a publication asserts, denies or questions a statement.';
comment on column claim.reported_earliest is 'First day on which it can have been known from this publication; orders use it.';
comment on column claim.reported_latest is 'Day from which it was certainly known.';
comment on column claim.credibility is 'Admiralty code: 1 confirmed to 5 improbable, 6 cannot be judged.';
comment on column claim.verification is 'How we know what the publication says: READ, SECONDARY (somebody who quotes it) or MEMORY.';
comment on column claim.unnamed is 'How many unnamed people a BACKGROUND attribution speaks of, where told.';
comment on column claim.second_hand is 'Whether the words are about what a third party said or did.';
comment on column claim.circular is 'Whether the relays of this claim lead back to it; such a claim adds no origin.';

create table relays (
  claim_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  relayed_id uuid not null references node,
  visible boolean not null,
  primary key (claim_id, position, from_revision),
  constraint relays_version check (to_revision > from_revision),
  constraint relays_another check (relayed_id <> claim_id)
);

create index relays_current on relays (claim_id) where to_revision is null;
create index relays_of on relays (relayed_id) where to_revision is null;

comment on table relays is 'Versions of which claims a claim repeats.';

create table claim_origin (
  claim_id uuid not null references node,
  origin_claim_id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  origin_id uuid not null references node,
  visible boolean not null,
  primary key (claim_id, origin_claim_id, from_revision),
  constraint claim_origin_version check (to_revision > from_revision)
);

create index claim_origin_current on claim_origin (claim_id) where to_revision is null;
create index claim_origin_of on claim_origin (origin_claim_id) where to_revision is null;

comment on table claim_origin is 'Versions of where a claim comes from: the claims at the ends of its relays, itself where it relays nothing.';
comment on column claim_origin.origin_id is 'What makes two origins one: the person, firm or body named by the claim at the end, else its publication.';

create table chain (
  claim_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  hops uuid[] not null,
  visible boolean not null,
  primary key (claim_id, position, from_revision),
  constraint chain_version check (to_revision > from_revision),
  constraint chain_position check (position between 0 and 19),
  constraint chain_begins_with_claim check (hops[1] = claim_id)
);

create index chain_current on chain (claim_id) where to_revision is null;

comment on table chain is 'Versions of the paths from a claim to its origins, shortest first, at most 20. Kept when written: a web of relays can hold more paths than anybody could walk while reading.';
comment on column chain.hops is 'Ids of the claims, from the claim itself to an origin.';

create table quote (
  claim_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  publication_id uuid not null references node,
  sha256 bytea not null,
  exact text not null,
  prefix text,
  suffix text,
  starts_at integer not null,
  ends_at integer not null,
  visible boolean not null,
  primary key (claim_id, position, from_revision),
  constraint quote_version check (to_revision > from_revision),
  constraint quote_place check (starts_at >= 0 and ends_at > starts_at)
);

create index quote_current on quote (claim_id) where to_revision is null;

comment on table quote is 'Versions of the exact words of a claim, found in the archived text of its publication.';
comment on column quote.sha256 is 'The archived text in which the words were found.';
comment on column quote.starts_at is 'Offset of the first character (Unicode code point) in the archived text.';
comment on column quote.ends_at is 'Offset after the last character.';
