package press.dossier.query.plan;

import java.util.List;

/// How the paths of one field are looked for: a statement for each level.
///
/// @param site which of the plan's sites it is
/// @param begin finds the ends and the neighbours of the one that has fewer links
/// @param further counts the links of some entities and finds their neighbours
/// @param last the same, where only neighbours matter that were reached from the other end
public record PathPlan(int site, Level begin, Level further, Level last) {

  /// A statement that returns [press.dossier.store.reading.Row]s: for an end its place (0 or 1) and
  /// for whoever is gone through 2, its id, nothing and the number of its links; for a neighbour 3,
  /// its id, those that it is near to and, if it was reached from the other end, the number of its
  /// links.
  ///
  /// @param bindings what is bound to the question marks, in their order
  public record Level(String sql, List<Binding> bindings) {}

  int weight() {
    return 2 * (begin.sql().length() + further.sql().length() + last.sql().length());
  }
}
