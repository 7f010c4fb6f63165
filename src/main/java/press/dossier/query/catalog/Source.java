package press.dossier.query.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /// The paths that a search found, whose row is before: the entities on the way as `ids`, the
  /// place of the `weakest` hop, and the path's own `place` among them all.
  record Paths() implements Source {}

  /// The hops of the path before: `from_id` and `to_id`, the same two as `one_id` and `another_id`,
  /// which are alike whichever way they are gone, and `place` from 1.
  record Hops() implements Source {}

  /// The statements that link the two entities of the hop before and that somebody asserts: their
  /// `id`, what those who assert it weigh, and `place` from 1, the best-backed first.
  record Backing() implements Source {}

  /// One link of a union.
  ///
  /// @param once whether no row comes twice, so that the first rows of the union are among the
  ///   first of its branches
  record Branch(Link link, List<Column> columns, boolean once) {

    private static final Pattern MENTIONED = Pattern.compile("\\{row}\\.([a-z_]+)");

    /// A branch whose rows may come twice.
    static Branch of(Link link, List<Column> columns) {
      return new Branch(link, columns, false);
    }

    /// Constant SQL over `{row}` of the union as SQL over the rows of the link; empty if it
    /// mentions what is made over other rows.
    public Optional<String> inside(String sql) {
      boolean made =
          MENTIONED.matcher(sql).results().anyMatch(name -> column(name).over().isPresent());
      return made
          ? Optional.empty()
          : Optional.of(
              MENTIONED
                  .matcher(sql)
                  .replaceAll(name -> Matcher.quoteReplacement("(" + column(name).sql() + ")")));
    }

    private Column column(MatchResult name) {
      return columns.stream()
          .filter(column -> column.name().equals(name.group(1)))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no column is named " + name.group(1)));
    }
  }

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
