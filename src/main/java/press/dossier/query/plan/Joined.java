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

  /// Constant SQL of the catalog with the aliases of this link.
  String at(String sql) {
    String placed = sql.replace("{row}", last()).replace("{first}", first());
    for (int step = 0; step < aliases.size(); step++) {
      placed = placed.replace("{" + step + "}", aliases.get(step));
    }
    return placed;
  }
}
