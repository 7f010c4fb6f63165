package press.dossier.query.catalog;

/// Where the rows of a step come from.
public sealed interface Source {

  /// The visible rows of a table.
  record Versioned(Table table) implements Source {}

  /// The elements of an array column of the row before, as `id` with their `position`.
  record Elements(String column) implements Source {}
}
