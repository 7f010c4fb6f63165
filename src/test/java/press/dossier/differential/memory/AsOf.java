package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Time;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.StatementItem;

/// The days that a question is asked of; null where any will do.
///
/// @param recordedAt when it was held; null for what is held now
record AsOf(
    @Nullable LocalDate validOn, @Nullable LocalDate knownAt, @Nullable Instant recordedAt) {

  static final AsOf TODAY = new AsOf(null, null, null);

  static AsOf of(DataFetchingEnvironment asked) {
    Map<String, Object> asOf = asked.getArgument("asOf");
    return asOf == null
        ? TODAY
        : new AsOf(
            (LocalDate) asOf.get("validOn"),
            (LocalDate) asOf.get("knownAt"),
            (Instant) asOf.get("recordedAt"));
  }

  /// Whether a statement held on the day: it may have, as far as is known.
  boolean holds(StatementItem statement) {
    if (validOn == null) {
      return true;
    }
    return switch (statement.time()) {
      case Time.Happening happening ->
          happening.on() != null && !happening.on().earliest().isAfter(validOn);
      case Time.Period period ->
          (period.starts() == null || !period.starts().earliest().isAfter(validOn))
              && (period.ends() == null || !period.ends().latest().isBefore(validOn));
    };
  }

  /// Whether a claim had certainly been reported by the day.
  boolean reported(ClaimItem claim) {
    return knownAt == null || !claim.reportedOn().latest().isAfter(knownAt);
  }
}
