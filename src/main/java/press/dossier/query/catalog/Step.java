package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;

/// One step of a link: into a source, by conditions over `{row}` and the rows before.
///
/// @param conditions constant SQL, all of which must hold
/// @param provided which links from this row must lead somewhere
/// @param unless links from this row that must lead nowhere
/// @param together conditions over all rows at once that a link from this row leads to
/// @param standing which claims, and what rests on them, the step keeps
public record Step(
    Source source,
    List<String> conditions,
    List<Proviso> provided,
    List<Link> unless,
    List<Together> together,
    Standing standing) {

  /// A link that must lead somewhere from rows for which a condition holds.
  ///
  /// @param where constant SQL over `{row}`
  public record Proviso(String where, Link link) {

    /// The condition of a link that must lead somewhere in any case.
    public static final String ALWAYS = "true";
  }

  /// A condition over all rows at once that a link leads to.
  ///
  /// @param sql constant SQL with an aggregate
  public record Together(Link link, String sql) {}

  /// Whether the step keeps all rows of its source.
  public boolean keepsAll() {
    return conditions.isEmpty() && provided.isEmpty() && unless.isEmpty() && together.isEmpty();
  }

  static Step into(Table table, String... conditions) {
    return new Step(
        new Source.Versioned(table),
        List.of(conditions),
        List.of(),
        List.of(),
        List.of(),
        Standing.LISTED);
  }

  static Step into(Source source) {
    return new Step(source, List.of(), List.of(), List.of(), List.of(), Standing.LISTED);
  }

  Step where(String condition) {
    return new Step(source, and(conditions, condition), provided, unless, together, standing);
  }

  Step provided(String where, Link link) {
    Proviso proviso = new Proviso(where, link);
    return new Step(source, conditions, and(provided, proviso), unless, together, standing);
  }

  Step unless(Link link) {
    return new Step(source, conditions, provided, and(unless, link), together, standing);
  }

  Step together(Together all) {
    return new Step(source, conditions, provided, unless, and(together, all), standing);
  }

  Step standing(Standing other) {
    return new Step(source, conditions, provided, unless, together, other);
  }

  private static <T> List<T> and(List<T> some, T another) {
    List<T> more = new ArrayList<>(some);
    more.add(another);
    return List.copyOf(more);
  }
}
