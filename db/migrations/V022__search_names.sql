-- Names are searched in a folded form that the service writes. Rows from before it did are folded here as nearly as SQL can.
create extension if not exists pg_trgm;

alter table entity add column search_text text collate "C";
alter table name add column search_text text collate "C";

update entity set search_text = btrim(regexp_replace(regexp_replace(lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g')), '[''’‘.]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));
update name set search_text = btrim(regexp_replace(regexp_replace(lower(regexp_replace(normalize(text, nfkd), '[\u0300-\u036f]', '', 'g')), '[''’‘.]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));

alter table entity alter column search_text set not null;
alter table name alter column search_text set not null;

comment on column entity.search_text is 'The name as it is searched: accents, case, width and punctuation folded.';
comment on column name.search_text is 'The name as it is searched: accents, case, width and punctuation folded.';

create index entity_like on entity using gin (search_text gin_trgm_ops) where to_revision is null;
create index name_like on name using gin (search_text gin_trgm_ops) where to_revision is null;
create index entity_beginning on entity (search_text) where to_revision is null;
create index name_beginning on name (search_text) where to_revision is null;
create index entity_words on entity using gin (string_to_array(search_text, ' ')) where to_revision is null;
create index name_words on name using gin (string_to_array(search_text, ' ')) where to_revision is null;
