package press.dossier.query.catalog;

import java.util.List;
import java.util.Optional;

/// Where the rows of a step come from.
public sealed interface Source {

  /// The visible rows of a table.
  record Versioned(Table table) implements Source {}

  /// The elements of an array, as `id` with their `position`.
  ///
  /// @param sql constant SQL over the rows before
  record Elements(String sql) implements Source {}

  /// What several links lead to from the row before, under the same columns, each row once.
  record Union(List<Branch> branches) implements Source {}

  /// What the claims on the statement before weigh by the rule [Weighting], in one row.
  record Weighed() implements Source {}

  /// The status that the statement before would have without one of its origins, a row for each, as
  /// `origin_id` and `status`.
  record Flips() implements Source {}

  /// How the statement before stands as it is and without a publication, in one row. The row before
  /// has the statement's `id` and `kind` and the publication's `publication_id`.
  record Compared() implements Source {}

  /// The paths that a search found, whose row is before: the entities on the way as `ids`, of each
  /// hop the one of fewer links in `fewer`, the place of the `weakest` hop, and the path's own
  /// `place` among them all.
  record Paths() implements Source {}

  /// The hops of the path before: `from_id` and `to_id`, the same two as `few_id` and `many_id` by
  /// their links, and `place` from 1.
  record Hops() implements Source {}

  /// The statements that link the two entities of the hop before and that somebody asserts: their
  /// `id`, what those who assert it weigh, and `place` from 1, the best-backed first.
  record Backing() implements Source {}

  /// One link of a union.
  record Branch(Link link, List<Column> columns) {}

  /// A column of a union.
  ///
  /// @param sql constant SQL over the link's rows, or, where there is `over`, one value over all
  ///   rows that it leads to
  record Column(String name, String sql, Optional<Link> over) {

    static Column of(String name, String sql) {
      return new Column(name, sql, Optional.empty());
    }
  }
}
