-- Whether somebody asserts a statement is asked for each link that a search for paths meets: of a claim by itself it is read from the
-- index alone.
create index claim_asserting on claim (statement_id) include (visible)
  where to_revision is null and stance = 'ASSERTS' and not relaying and retracted_on is null;

-- Every minute it is looked whose embargo is over.
create index node_under_embargo on node (embargo_until) where visibility = 'EMBARGO';
