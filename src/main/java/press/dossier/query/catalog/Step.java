package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;

/// One step of a link: into a source, by conditions over `{row}` and `{from}`.
///
/// @param conditions constant SQL, all of which must hold
/// @param unless links from this row that must lead nowhere
/// @param standing which claims, and what rests on them, the step keeps
public record Step(Source source, List<String> conditions, List<Link> unless, Standing standing) {

  static Step into(Table table, String... conditions) {
    return of(new Source.Versioned(table), List.of(conditions));
  }

  static Step of(Source source, List<String> conditions) {
    return new Step(source, conditions, List.of(), Standing.LISTED);
  }

  Step standing(Standing other) {
    return new Step(source, conditions, unless, other);
  }

  Step where(String condition) {
    List<String> more = new ArrayList<>(conditions);
    more.add(condition);
    return new Step(source, List.copyOf(more), unless, standing);
  }

  Step unless(Link link) {
    List<Link> more = new ArrayList<>(unless);
    more.add(link);
    return new Step(source, conditions, List.copyOf(more), standing);
  }
}
