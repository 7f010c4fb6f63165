package press.dossier.model;

import org.jspecify.annotations.Nullable;

/// When a statement was true: over a period, or at a happening.
public sealed interface Time {

  /// A state's period.
  ///
  /// @param starts when it began; null if not known
  /// @param ends when it ended; given exactly when `ending` is ENDED
  /// @param ending what is known of its end
  record Period(@Nullable DateRange starts, @Nullable DateRange ends, Ending ending)
      implements Time {
    public Period {
      if ((ends != null) != (ending == Ending.ENDED)) {
        throw new IllegalArgumentException("a period has an end exactly when it is ENDED");
      }
    }

    /// A period as it is written: with an end date, or with what is known of its end, which goes on
    /// if nothing is said.
    public static Period of(
        @Nullable DateRange starts, @Nullable DateRange ends, @Nullable Ending ending) {
      Ending unended = ending == null ? Ending.OPEN : ending;
      return new Period(starts, ends, ends == null ? unended : Ending.ENDED);
    }
  }

  /// An event's day.
  ///
  /// @param on when it happened; null if not known
  record Happening(@Nullable DateRange on) implements Time {}
}
