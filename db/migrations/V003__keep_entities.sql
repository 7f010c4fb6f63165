create table entity (
  id uuid not null references node,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  kind text not null,
  subtype text,
  slug text collate "C" not null,
  name text not null,
  sort_name text collate "C" not null,
  description text,
  country text,
  court_id uuid references node,
  visible boolean not null,
  primary key (id, from_revision),
  constraint entity_version check (to_revision > from_revision),
  constraint entity_kind check (kind in ('FIRM', 'PERSON', 'PUBLIC_BODY', 'PRODUCT', 'REGULATION', 'COURT_DECISION', 'PLACE')),
  constraint entity_country check (country ~ '^[A-Z]{2}$'),
  constraint entity_court check (court_id is null or kind = 'COURT_DECISION'),
  constraint entity_firm check (kind <> 'FIRM' or subtype in ('COMPANY', 'CONSORTIUM', 'FUND', 'NON_PROFIT', 'CLUB', 'GROUP')),
  constraint entity_person check (kind <> 'PERSON' or subtype is null),
  constraint entity_public_body check (kind <> 'PUBLIC_BODY' or subtype in ('AGENCY', 'COURT', 'MINISTRY', 'LEGISLATURE', 'GOVERNMENT', 'UNIVERSITY', 'OFFICIALS')),
  constraint entity_product check (kind <> 'PRODUCT' or subtype in ('CHIP', 'CHIP_FAMILY', 'MODEL', 'APPLICATION', 'PROGRAMME', 'SYSTEM')),
  constraint entity_regulation check (kind <> 'REGULATION' or subtype in ('STATUTE', 'BILL', 'RULE', 'ORDER', 'LETTER')),
  constraint entity_court_decision check (kind <> 'COURT_DECISION' or subtype is null),
  constraint entity_place check (kind <> 'PLACE' or subtype in ('COUNTRY', 'CONTINENT', 'REGION', 'CITY', 'AREA')),
  constraint entity_subtype check (subtype is not null or kind in ('PERSON', 'COURT_DECISION'))
);

create unique index entity_current on entity (id) where to_revision is null;
create unique index entity_slug on entity (slug) where to_revision is null;
create index entity_by_name on entity (kind, sort_name, id) where to_revision is null;

comment on table entity is 'Versions of firms, persons, public bodies, products, regulations, court decisions and places.';
comment on column entity.from_revision is 'The revision that opened this version.';
comment on column entity.to_revision is 'The revision that closed this version; null while it is current.';
comment on column entity.subtype is 'Kind of firm, public body, product, regulation or place; null for persons and court decisions.';
comment on column entity.slug is 'The readable key, unique among all entities.';
comment on column entity.sort_name is 'The name with width, accents and case folded.';
comment on column entity.country is 'ISO 3166-1 alpha-2 code.';
comment on column entity.court_id is 'For a court decision: the court that gave it.';
comment on column entity.visible is 'Whether everybody may see it: its own visibility and that of everything it needs.';

create table name (
  entity_id uuid not null references node,
  beat_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  text text not null,
  kind text not null,
  language text,
  visible boolean not null,
  primary key (entity_id, beat_id, position, from_revision),
  constraint name_version check (to_revision > from_revision),
  constraint name_kind check (kind in ('LEGAL', 'ALIAS', 'FORMER', 'TRANSLATION'))
);

create index name_current on name (entity_id) where to_revision is null;

comment on table name is 'Versions of the further names of entities.';
comment on column name.beat_id is 'The beat that says so; a beat replaces only its own names.';
comment on column name.language is 'BCP 47 tag; null if the name belongs to no language.';

create table identifier (
  entity_id uuid not null references node,
  beat_id uuid not null references node,
  position smallint not null,
  from_revision bigint not null references revision,
  to_revision bigint references revision,
  scheme text not null,
  issuer_id uuid references node,
  value text collate "C" not null,
  visible boolean not null,
  primary key (entity_id, beat_id, position, from_revision),
  constraint identifier_version check (to_revision > from_revision),
  constraint identifier_scheme check (scheme in ('LEI', 'CIK', 'WIKIDATA', 'FR_CITATION', 'FR_DOCUMENT', 'RIN', 'PUBLIC_LAW', 'BILL_NUMBER', 'DOCKET', 'REPORTER', 'ARXIV'))
);

create index identifier_current on identifier (entity_id) where to_revision is null;
create unique index identifier_is_unique on identifier (scheme, value, issuer_id) nulls not distinct where to_revision is null;

comment on table identifier is 'Versions of the numbers that others give to entities, unique per scheme and issuer.';
comment on column identifier.issuer_id is 'The entity that issued the number where the scheme alone does not tell: the court of a docket number.';
