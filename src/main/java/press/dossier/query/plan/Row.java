package press.dossier.query.plan;

/// A row in the statement: its alias, and the slice of history that everything reached from it is
/// read in.
record Row(String alias, Slice slice) {}
