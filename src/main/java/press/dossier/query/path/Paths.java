package press.dossier.query.path;

import graphql.execution.CoercedVariables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.AsOfArguments;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.argument.PathArguments;
import press.dossier.query.plan.PathPlan;
import press.dossier.query.plan.Plan;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;
import press.dossier.store.reading.AtLeast;
import press.dossier.store.reading.OneState;
import press.dossier.store.reading.Read;
import press.dossier.store.reading.ReadTooLarge;
import press.dossier.store.reading.Reading;

/// Reads what a plan answers; where it tells of paths, these are looked for before, and all of it
/// is read from one state of the database.
@ApplicationScoped
public class Paths {

  private final Reading reading;
  private final PathConfig limits;

  Paths(Reading reading, PathConfig limits) {
    this.reading = reading;
    this.limits = limits;
  }

  /// The answer of a plan to one request.
  ///
  /// @param asked how new the state must be that it is read from, whatever the arguments name
  public Read read(Plan plan, CoercedVariables variables, AtLeast asked) {
    List<Arguments> arguments = plan.read(variables);
    AtLeast atLeast = named(arguments).and(asked);
    try {
      return plan.paths().isEmpty()
          ? reading.read(plan.sql(), Plan.values(plan.bindings(), arguments), atLeast)
          : reading.together(state -> read(plan, arguments, state, limits), atLeast);
    } catch (ReadTooLarge tooLarge) {
      throw Refused.because(ErrorCode.ANSWER_TOO_LARGE, tooLarge.getMessage());
    }
  }

  /// How new the state must be for what arguments name to be in it: a revision that a cursor pins,
  /// or an instant, of which only the primary knows what was recorded by then.
  private static AtLeast named(List<Arguments> arguments) {
    AtLeast named = AtLeast.ANY;
    for (Arguments each : arguments) {
      named =
          switch (each) {
            case PageArguments page -> named.and(new AtLeast(page.newestNamed()));
            case AsOfArguments asOf when asOf.recordedAt().isPresent() -> AtLeast.NEWEST;
            default -> named;
          };
    }
    return named;
  }

  /// Looks for the paths of a plan, one after the other, and then reads its answer.
  ///
  /// @param asked the arguments of all sites of the operation
  static Read read(Plan plan, List<Arguments> asked, OneState state, PathConfig limits) {
    List<Arguments> arguments = new ArrayList<>(asked);
    for (PathPlan path : plan.paths()) {
      PathArguments ends = (PathArguments) arguments.get(path.site());
      Levels levels = new Levels(path, List.copyOf(arguments), state, limits);
      arguments.set(path.site(), ends.with(new Search(ends, levels, limits).find()));
    }
    return state.read(plan.sql(), Plan.values(plan.bindings(), arguments));
  }
}
