package press.dossier.query.path;

import graphql.execution.CoercedVariables;
import press.dossier.query.plan.Plan;
import press.dossier.store.reading.OneState;

/// Looks for paths in a database that a test has at hand.
public final class PathsOn {

  private PathsOn() {}

  /// Answers an operation that asks for paths.
  public static void read(
      OneState state, PathConfig limits, Plan plan, CoercedVariables variables) {
    Paths.read(plan, plan.read(variables), state, limits);
  }
}
