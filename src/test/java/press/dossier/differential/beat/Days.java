package press.dossier.differential.beat;

import java.time.LocalDate;
import java.util.List;
import press.dossier.differential.chance.Dice;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.Time;

/// Days and times: few, so that many things happen on the same day, and of every precision.
final class Days {

  private static final List<String> TEXTS =
      List.of(
          "2024",
          "2024-01-01",
          "2024-02",
          "2024-02-29",
          "2024-03",
          "2024-03-01",
          "2024-03-01/2024-03-30",
          "2024-12-08",
          "2024-12-08",
          "2024-12-08/2024-12-09",
          "2024-12-31",
          "2023-12-31/2024-01-01",
          "2025",
          "2025-01",
          "2025-01-01",
          "2025-01-17",
          "2025-01-19/2025-01-20",
          "2025-02-28",
          "1999",
          "1900-02-28",
          "2000-02",
          "2024/2025",
          "2024-01/2024-12",
          "2024-01-01/2024-06",
          "9999-12-31");

  private static final List<DateRange> RANGES =
      TEXTS.stream().map(text -> DateRange.parse(text).orElseThrow()).toList();

  private final Dice dice;

  Days(Dice dice) {
    this.dice = dice;
  }

  DateRange range() {
    return dice.one(RANGES);
  }

  LocalDate day() {
    return range().earliest();
  }

  Time happening() {
    return new Time.Happening(dice.unless(20, this::range));
  }

  Time period() {
    Ending ending = dice.one(Ending.class);
    DateRange ends = ending == Ending.ENDED ? range() : null;
    return new Time.Period(dice.unless(25, this::range), ends, ending);
  }
}
