package press.dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A date as precisely as it is known: the earliest and the latest day it can be. Written as EDTF
/// level 0: `2024`, `2024-12`, `2024-12-08`, or a range of these, `2024-12-08/2024-12-09`.
///
/// @param earliest the first day it can be
/// @param latest the last day it can be, never before `earliest`
@Description("A date as precisely as it is known: the earliest and the latest day it can be.")
public record DateRange(
    @NonNull @Description("First day it can be.") LocalDate earliest,
    @NonNull @Description("Last day it can be.") LocalDate latest) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  public DateRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "a range ends before it begins: " + earliest + "/" + latest);
    }
  }

  /// A single day.
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  /// Reads a date as written in a beat; empty if the text is no date of this calendar.
  public static Optional<DateRange> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    Optional<DateRange> start = single(text.substring(0, slash));
    Optional<DateRange> end = single(text.substring(slash + 1));
    if (start.isEmpty() || end.isEmpty() || end.get().latest.isBefore(start.get().earliest)) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(start.get().earliest, end.get().latest));
  }

  private static Optional<DateRange> single(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        Year year = Year.parse(text);
        return Optional.of(new DateRange(year.atDay(1), year.atDay(year.length())));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      return Optional.of(day(LocalDate.parse(text)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /// Whether it is certainly before another.
  public boolean isBefore(DateRange other) {
    return latest.isBefore(other.earliest);
  }

  /// The shortest EDTF text of this range.
  public String text() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
      return earliest.toString().substring(0, 4);
    }
    if (earliest.getDayOfMonth() == 1 && latest.equals(earliest.plusMonths(1).minusDays(1))) {
      return earliest.toString().substring(0, 7);
    }
    return earliest + "/" + latest;
  }

  /// The same, as a property of the served type.
  @NonNull
  @Description(
      "The date as text in EDTF level 0: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09.")
  public String getText() {
    return text();
  }
}
