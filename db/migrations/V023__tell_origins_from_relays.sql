-- Among reports of one day the one that relays nobody comes first: it is the source of the others.
alter table claim add column relaying boolean;
update claim set relaying = exists (select from relays where relays.claim_id = claim.id and relays.to_revision is null);
alter table claim alter column relaying set not null;

comment on column claim.relaying is 'Whether it relays another claim.';
