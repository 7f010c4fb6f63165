package press.dossier.query.plan;

/// Which versions of rows are read.
sealed interface Edition {

  /// Those that are current.
  record Current() implements Edition {}

  /// Those that were current at a revision which a cursor pins.
  record Pinned(Binding revision) implements Edition {}

  /// Those that were current at an instant.
  record RecordedAt(Binding instant) implements Edition {}
}
