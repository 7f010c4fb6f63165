package press.dossier.query.argument;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Texts that may be days.
final class Days {

  private Days() {}

  /// Whether a text is a day of the calendar, written as `2024-12-08`. Years have four digits and
  /// begin with 0001: PostgreSQL reads others differently, or not at all.
  static boolean isDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= 1 && day.getYear() <= 9999 && day.toString().equals(text);
    } catch (DateTimeException notDay) {
      return false;
    }
  }
}
