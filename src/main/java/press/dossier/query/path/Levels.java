package press.dossier.query.path;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.LevelArguments;
import press.dossier.query.plan.PathPlan;
import press.dossier.query.plan.Plan;
import press.dossier.store.reading.OneState;
import press.dossier.store.reading.Row;

/// Reads the levels of one search.
///
/// @param arguments those of all sites of the operation
record Levels(PathPlan path, List<Arguments> arguments, OneState state, PathConfig limits) {

  /// The ends that are there, and the neighbours of the one that has fewer links if that is within
  /// the budget.
  List<Row> begin() {
    return rows(
        path.begin(), new LevelArguments(List.of(), List.of(), List.of(), 0, limits.mostLinks()));
  }

  /// The links of a frontier, and its neighbours if they are within the budget.
  List<Row> further(Reach side, Reach other, int budget) {
    return rows(path.further(), level(side, other, List.of(), budget));
  }

  /// The same, but only those neighbours that were reached from the other end.
  List<Row> across(Reach side, Reach other, int budget) {
    return rows(path.across(), level(side, other, List.of(), budget));
  }

  /// The same, and those neighbours that the other end's last level has as well.
  List<Row> between(Reach side, Reach other, List<UUID> gone, int budget) {
    return rows(path.between(), level(side, other, gone, budget));
  }

  /// An end is gone through however many links it has.
  private LevelArguments level(Reach side, Reach other, List<UUID> gone, int budget) {
    int most = side.radius() == 0 ? budget : limits.hubLinks();
    return new LevelArguments(side.frontier(), other.reached(), gone, most, budget);
  }

  private List<Row> rows(PathPlan.Level statement, LevelArguments level) {
    List<Arguments> all = new ArrayList<>(arguments);
    all.add(level);
    return state.rows(statement.sql(), Plan.values(statement.bindings(), all));
  }
}
