package press.dossier.query;

import graphql.execution.CoercedVariables;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.dossier.query.argument.AsOfArguments;
import press.dossier.query.argument.AsOfSite;
import press.dossier.query.plan.Plan;

/// As of when a field of the root was answered; an axis of time that was not asked for is empty.
///
/// @param validOn day on which it was true
/// @param knownAt day by whose end it was known
/// @param recordedAt instant at which the dossier held it
public record AsOf(
    Optional<String> validOn, Optional<String> knownAt, Optional<Instant> recordedAt) {

  /// Today, whatever held ever.
  public static final AsOf TODAY = new AsOf(Optional.empty(), Optional.empty(), Optional.empty());

  /// Each root field of a plan, by its key in the answer, with the days that a request asks of it.
  static Map<String, AsOf> of(Plan plan, CoercedVariables variables) {
    Map<String, AsOf> asked = new LinkedHashMap<>();
    plan.sites()
        .forEach(site -> {
          if (site instanceof AsOfSite root) {
            AsOfArguments days = root.read(variables);
            asked.put(
                root.field().getResultKey(),
                new AsOf(days.validOn(), days.knownAt(), days.recordedAt()));
          }
        });
    return asked;
  }
}
