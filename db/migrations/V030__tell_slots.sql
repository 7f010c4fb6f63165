-- What makes two statements be about one thing, as one column: statements that may contradict each other are found by an index.
-- Versions from before it are given the slot of the parties that they last had, hashed as the service hashes them.
alter table statement add column slot uuid;

update statement set slot = (
  select md5(statement.kind || E'\n' || string_agg(part, E'\n' order by part collate "C"))::uuid
  from (
    select role || '=' || entity_id
    from party
    where party.statement_id = statement.id
      and party.from_revision < coalesce(statement.to_revision, 9223372036854775807)
      and coalesce(party.to_revision, 9223372036854775807) >= coalesce(statement.to_revision, 9223372036854775807)
      and (statement.kind, role) in (
        ('OWNERSHIP', 'OWNER'), ('OWNERSHIP', 'OWNED'),
        ('RESTRICTION', 'PRODUCT'), ('RESTRICTION', 'DESTINATION'), ('RESTRICTION', 'PARTY'),
        ('FACILITY', 'FIRM'), ('FACILITY', 'PLACE'),
        ('PURCHASE', 'BUYER'), ('PURCHASE', 'SELLER'), ('PURCHASE', 'PRODUCT'), ('PURCHASE', 'DESTINATION'), ('PURCHASE', 'MARKET'),
        ('BID', 'BIDDER'), ('BID', 'TARGET'),
        ('RULING', 'DECISION'), ('RULING', 'ON'),
        ('OBSERVATION', 'ABOUT'))
      and (role <> 'BIDDER' or position = 0)
    union all
    select 'FACILITY_KIND=' || facility_kind where facility_kind is not null
    union all
    select 'MEASURE=' || measure where measure is not null
    union all
    select 'PUBLICATION=' || about_publication_id where about_publication_id is not null
  ) parts (part))
where kind in ('OWNERSHIP', 'RESTRICTION', 'FACILITY', 'PURCHASE', 'BID', 'RULING', 'OBSERVATION')
  and (kind <> 'OBSERVATION' or measured_value is not null)
  and (kind <> 'RESTRICTION' or exists (select from party where statement_id = statement.id and role in ('PRODUCT', 'PARTY')));

create index statement_of_slot on statement (slot, id) where slot is not null;

comment on column statement.slot is 'Hash of the kind and of what makes two statements of it be about one thing; null if nothing of it can be contested.';
