package press.dossier.query.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    return rows(path.begin(), List.of(), Optional.empty(), limits.mostLinks());
  }

  /// The neighbours of some entities.
  List<Row> further(List<UUID> frontier) {
    return rows(path.further(), frontier, Optional.empty(), 0);
  }

  /// The neighbours of some entities that are among some others.
  List<Row> last(List<UUID> frontier, Collection<UUID> among) {
    return rows(path.last(), frontier, Optional.of(List.copyOf(among)), 0);
  }

  private List<Row> rows(
      PathPlan.Level statement, List<UUID> frontier, Optional<List<UUID>> among, int budget) {
    List<Arguments> all = new ArrayList<>(arguments);
    all.add(new LevelArguments(frontier, among, limits.hubLinks(), budget));
    return state.rows(statement.sql(), Plan.values(statement.bindings(), all));
  }
}
