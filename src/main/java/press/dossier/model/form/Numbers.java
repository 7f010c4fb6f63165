package press.dossier.model.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import press.dossier.model.DateRange;

/// The forms of numbers, dates and times.
public final class Numbers {

  /// A number, possibly with a fraction.
  public static final Form<BigDecimal> NUMBER = Numbers::number;

  /// true or false.
  public static final Form<Boolean> FLAG =
      Texts.oneOf(List.of("true", "false")).map(Boolean::valueOf);

  /// A date as precisely as it is known.
  public static final Form<DateRange> DATE = Numbers::date;

  /// A single day.
  public static final Form<LocalDate> DAY = Numbers::day;

  /// A date with a time, to the microsecond, which is as precise as it is kept.
  public static final Form<Instant> INSTANT = Numbers::instant;

  /// The rank of a buyer in a market.
  public static final Form<Integer> RANK = count(1, 1_000_000);

  /// How far a claim can be believed, by the Admiralty code.
  public static final Form<Integer> CREDIBILITY = count(1, 6);

  /// How many people spoke who are not named.
  public static final Form<Integer> UNNAMED = count(1, 10_000);

  private static final Pattern NUMBER_FORM = Pattern.compile("-?\\d+(_\\d+)*(\\.\\d+)?");
  private static final Pattern COUNT_FORM = Pattern.compile("\\d{1,9}");
  private static final int LONGEST_NUMBER = 40;
  private static final int LAST_YEAR = 9_999;

  private Numbers() {}

  /// A whole number between two others.
  public static Form<Integer> count(int least, int most) {
    return text -> {
      String digits = text.replace("_", "");
      if (COUNT_FORM.matcher(digits).matches()) {
        int count = Integer.parseInt(digits);
        if (count >= least && count <= most) {
          return Form.accepted(count);
        }
      }
      return Form.declined(
          "cannot be " + Excerpt.of(text), "a whole number from " + least + " to " + most);
    };
  }

  private static Form.Outcome<BigDecimal> number(String text) {
    if (text.length() > LONGEST_NUMBER || !NUMBER_FORM.matcher(text).matches()) {
      return Form.declined(
          "is no number: " + Excerpt.of(text), "digits, with underscores if you like: 7_000_000.5");
    }
    BigDecimal number = new BigDecimal(text.replace("_", "")).stripTrailingZeros();
    return Form.accepted(number.scale() < 0 ? number.setScale(0) : number);
  }

  private static Form.Outcome<DateRange> date(String text) {
    return DateRange.parse(text)
        .filter(date -> inCalendar(date.earliest()) && inCalendar(date.latest()))
        .<Form.Outcome<DateRange>>map(Form::accepted)
        .orElseGet(() ->
            Form.declined(
                "is no date: " + Excerpt.of(text),
                "write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09"));
  }

  private static Form.Outcome<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (inCalendar(day)) {
        return Form.accepted(day);
      }
    } catch (DateTimeParseException notADay) {
      // told below
    }
    return Form.declined("is no day: " + Excerpt.of(text), "write 2024-12-08");
  }

  private static Form.Outcome<Instant> instant(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (inCalendar(time.toLocalDate())) {
        return Form.accepted(time.toInstant().truncatedTo(ChronoUnit.MICROS));
      }
    } catch (DateTimeParseException notATime) {
      // told below
    }
    return Form.declined(
        "is no time: " + Excerpt.of(text), "write 2025-01-20T18:00:00Z, or +01:00 in place of Z");
  }

  private static boolean inCalendar(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }
}
