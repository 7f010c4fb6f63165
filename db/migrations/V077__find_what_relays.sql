-- Who relays something is looked up among all versions, too: what a claim once relayed may hide what was said then.
drop index relays_of;
create index relays_of on relays (relayed_id);
