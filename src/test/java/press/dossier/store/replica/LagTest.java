package press.dossier.store.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LagTest {

  private static final long SECOND = 1_000_000_000L;

  /// The clock may stand anywhere, also below 0.
  private static final long BEGIN = -3 * SECOND;

  private final Lag lag = new Lag(Duration.ofSeconds(10));

  @Test
  void nothing_may_be_told_before_the_primary_was_heard() {
    assertThat(lag.oldest(BEGIN)).isEmpty();
  }

  @Test
  void what_was_heard_first_is_wanted_as_long_as_nothing_else_is_known() {
    lag.note(7, at(0));
    lag.note(9, at(1));

    assertThat(lag.oldest(at(2))).isEqualTo(OptionalLong.of(7));
  }

  @Test
  void what_the_primary_held_ten_seconds_before_is_wanted() {
    for (int second = 0; second <= 30; second++) {
      lag.note(second, at(second));
    }

    assertThat(lag.oldest(at(30))).isEqualTo(OptionalLong.of(20));
    assertThat(lag.oldest(at(31))).isEqualTo(OptionalLong.of(21));
  }

  @Test
  void whoever_is_at_the_newest_revision_is_not_behind_however_old_that_is() {
    for (int second = 0; second <= 300; second++) {
      lag.note(7, at(second));
    }

    assertThat(lag.oldest(at(300))).isEqualTo(OptionalLong.of(7));
  }

  @Test
  void while_the_primary_is_silent_all_that_was_heard_comes_to_be_wanted() {
    lag.note(7, at(0));
    lag.note(8, at(1));

    assertThat(lag.oldest(at(60))).isEqualTo(OptionalLong.of(8));
  }

  @Test
  void a_database_that_was_put_back_does_not_want_for_ever_what_it_held_before() {
    lag.note(7, at(0));
    lag.note(3, at(1));

    assertThat(lag.oldest(at(12))).isEqualTo(OptionalLong.of(3));
  }

  private static long at(int seconds) {
    return BEGIN + seconds * SECOND;
  }
}
