package press.dossier.store.reading;

/// When PostgreSQL plans a statement.
public enum Planning {
  /// Once for all values: the plan is kept. It fits most statements, whose values only say which
  /// rows are wanted.
  ONCE,

  /// Each time anew, for the values at hand. Without them PostgreSQL cannot guess how many names
  /// are like a text, and may compare it with every name that is held.
  EACH_TIME
}
