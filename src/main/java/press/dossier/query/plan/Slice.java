package press.dossier.query.plan;

/// At which revision rows are read.
sealed interface Slice {

  /// What is current.
  record Current() implements Slice {}

  /// What was current at a revision that a cursor pins.
  record Pinned(Binding revision) implements Slice {}
}
