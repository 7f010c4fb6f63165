-- Fields that few entities have: one column for all of them, so that another one needs no migration.
alter table entity add column details text not null default '{}';
alter table entity add constraint entity_details check (jsonb_typeof(details::jsonb) = 'object');

comment on column entity.details is 'JSON object of further fields by their word: a text, or the first and the last day of a date.';
