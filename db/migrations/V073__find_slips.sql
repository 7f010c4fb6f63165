-- Two words that are one slip apart (a letter left out, one too many, a wrong one, two exchanged) are the same once a letter is left out
-- of one or both. So nine keys find what would take hundreds of words to ask for. Longer words are found by their trigrams.
create function slips(search_text text) returns text[]
  language sql immutable strict parallel safe
  return (
    select array_agg(distinct slip) from unnest(string_to_array(search_text, ' ')) word, lateral (
      select word as slip
      union all
      select left(word, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) place where length(word) <= 9) slips);

comment on function slips(text) is 'The words of a folded name, each whole and, if it is short, without one of its letters.';

drop index entity_words;
drop index name_words;
create index entity_words on entity using gin (slips(search_text)) where to_revision is null;
create index name_words on name using gin (slips(search_text)) where to_revision is null;
