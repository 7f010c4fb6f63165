-- When a claim is withdrawn, by itself or with its publication, it no longer counts from that day on.
alter table claim add column retracted_on date;

comment on column claim.retracted_on is 'Day from which the claim is retracted for certain, itself or with its publication; null while it stands.';
