package press.dossier.query.argument;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Texts that may be days.
final class Days {

  private Days() {}

  /// Whether a text is a day of the calendar, written as `2024-12-08`.
  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException notDay) {
      return false;
    }
  }
}
