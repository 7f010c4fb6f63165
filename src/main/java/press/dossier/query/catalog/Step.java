package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;

/// One step of a link: into a source, by conditions over `{row}` and the rows before.
///
/// @param conditions constant SQL, all of which must hold
/// @param provided links from this row that must lead somewhere
/// @param unless links from this row that must lead nowhere
public record Step(Source source, List<String> conditions, List<Link> provided, List<Link> unless) {

  static Step into(Table table, String... conditions) {
    return new Step(new Source.Versioned(table), List.of(conditions), List.of(), List.of());
  }

  static Step into(Source source) {
    return new Step(source, List.of(), List.of(), List.of());
  }

  Step where(String condition) {
    return new Step(source, and(conditions, condition), provided, unless);
  }

  Step provided(Link link) {
    return new Step(source, conditions, and(provided, link), unless);
  }

  Step unless(Link link) {
    return new Step(source, conditions, provided, and(unless, link));
  }

  private static <T> List<T> and(List<T> some, T another) {
    List<T> more = new ArrayList<>(some);
    more.add(another);
    return List.copyOf(more);
  }
}
