-- Whether anything had been claimed of a statement by a day, and whether somebody asserts it, is asked for each statement that is
-- listed, and for each link that a search for paths meets. It is read from the index alone.
create index claim_known on claim (statement_id, reported_latest) include (stance, relaying, retracted_on, visible) where to_revision is null;

-- Every minute it is looked whose embargo is over.
create index node_under_embargo on node (embargo_until) where visibility = 'EMBARGO';
