package press.dossier.differential.memory;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Time;
import press.dossier.model.item.StatementItem;

/// The condition `during`: a state can have held, or an event can have happened, on any of some
/// days.
final class During {

  private static final String NAME = "during";

  private During() {}

  static boolean keeps(Map<String, Object> filter, StatementItem statement) {
    if (!(filter.get(NAME) instanceof Map<?, ?> span)) {
      return true;
    }
    return switch (statement.time()) {
      case Time.Happening happening -> Filters.spans(filter, NAME, happening.on());
      case Time.Period period ->
          begunBy(period, (LocalDate) span.get("to"))
              && notEndedBefore(period, (LocalDate) span.get("from"));
    };
  }

  /// One of unknown beginning can have held ever before.
  private static boolean begunBy(Time.Period period, @Nullable LocalDate to) {
    return to == null || period.starts() == null || !period.starts().earliest().isAfter(to);
  }

  /// One without an end, or of unknown end, can hold ever after.
  private static boolean notEndedBefore(Time.Period period, @Nullable LocalDate from) {
    return from == null || period.ends() == null || !period.ends().latest().isBefore(from);
  }
}
