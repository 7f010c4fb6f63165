package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;

/// One step of a link: into a source, by conditions over `{row}` and `{from}`.
///
/// @param conditions constant SQL, all of which must hold
/// @param unless links from this row that must lead nowhere
public record Step(Source source, List<String> conditions, List<Link> unless) {

  static Step into(Table table, String... conditions) {
    return new Step(new Source.Versioned(table), List.of(conditions), List.of());
  }

  Step where(String condition) {
    List<String> more = new ArrayList<>(conditions);
    more.add(condition);
    return new Step(source, List.copyOf(more), unless);
  }

  Step unless(Link link) {
    List<Link> more = new ArrayList<>(unless);
    more.add(link);
    return new Step(source, conditions, List.copyOf(more));
  }
}
