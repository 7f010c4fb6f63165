package press.dossier.query.plan;

import java.util.List;

/// How the paths of one field are looked for: a statement for each level.
///
/// @param site which of the plan's sites it is
/// @param begin finds the ends and the neighbours of the one that has fewer links
/// @param further counts the links of some entities and finds their neighbours
/// @param across the same, where only neighbours matter that were reached from the other end
/// @param between the same, where those matter as well that somebody of the other end's last level
///   is a neighbour of too
public record PathPlan(int site, Level begin, Level further, Level across, Level between) {

  /// A statement that returns [press.dossier.store.reading.Row]s: for an end its place (0 or 1),
  /// its id, nothing and the number of its links; the same with 2 for whoever is gone through or
  /// may come to lie in the middle of a path; and with 3 the id of somebody who is gone through,
  /// its neighbours, not each only once, and 0; with 4 the same for the other end's last level.
  ///
  /// @param bindings what is bound to the question marks, in their order
  public record Level(String sql, List<Binding> bindings) {}

  int weight() {
    int length = begin.sql().length() + further.sql().length();
    return 2 * (length + across.sql().length() + between.sql().length());
  }
}
