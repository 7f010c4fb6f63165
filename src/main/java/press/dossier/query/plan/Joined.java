package press.dossier.query.plan;

import java.util.List;
import press.dossier.query.catalog.Link;

/// A link whose steps have been given aliases.
///
/// @param parent alias of the row that the link starts from; empty at the root
record Joined(Link link, String parent, List<String> aliases) {

  String first() {
    return aliases.getFirst();
  }

  String last() {
    return aliases.getLast();
  }

  /// The alias of the row from which a step is reached.
  String from(int step) {
    return step == 0 ? parent : aliases.get(step - 1);
  }

  /// Constant SQL of the catalog with the aliases of this link.
  String at(String sql) {
    return at(sql, aliases.size() - 1);
  }

  /// The same, seen from one of its steps.
  String at(String sql, int here) {
    String placed =
        sql.replace("{row}", aliases.get(here))
            .replace("{from}", from(here))
            .replace("{start}", parent)
            .replace("{first}", first());
    for (int step = 0; step < aliases.size(); step++) {
      placed = placed.replace("{" + step + "}", aliases.get(step));
    }
    return placed;
  }
}
