package press.dossier.query.argument;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// As of when a field of the root is asked, on each axis of time that is given.
///
/// @param validOn day on which it was true, as 2024-12-08
/// @param knownAt day by whose end it was known
/// @param recordedAt instant at which the dossier held it
public record AsOfArguments(
    Optional<String> validOn, Optional<String> knownAt, Optional<Instant> recordedAt)
    implements Arguments {

  static AsOfArguments of(Map<String, Object> asOf) {
    return new AsOfArguments(
        day(asOf, "validOn"),
        day(asOf, "knownAt"),
        Values.word(asOf, "recordedAt").map(AsOfArguments::instant));
  }

  private static Optional<String> day(Map<String, Object> asOf, String axis) {
    Optional<String> day = Values.word(asOf, axis);
    if (day.isPresent() && !Days.isDay(day.get())) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Argument asOf." + axis + " must be a day like 2024-12-08.");
    }
    return day;
  }

  private static Instant instant(String text) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      if (instant.isAfter(Instant.EPOCH)
          && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) {
        return instant;
      }
    } catch (DateTimeException notInstant) {
      // told below
    }
    throw Refused.because(
        ErrorCode.ARGUMENT_INVALID,
        "Argument asOf.recordedAt must be an instant like 2024-12-08T18:00:00Z.");
  }
}
