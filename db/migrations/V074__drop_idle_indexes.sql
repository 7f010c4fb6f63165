-- What these found is found by the keys of their tables, which begin with the same column, or by the index over all versions.
drop index chain_current;
drop index quote_current;
drop index relays_current;
drop index identifier_current;
drop index follows_current;
drop index follows_of_beat;
drop index claim_origin_of;
