-- What a publication claims, and what goes back to it, is asked of earlier revisions too: on later pages of a walk, and as of an instant.
create index claim_of_publication_ever on claim (publication_id);
create index claim_origin_of_ever on claim_origin (origin_claim_id);
