package press.dossier.desk;

import java.time.Instant;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.writing.UserErrorCode;

/// Reads who may see something of its own accord.
final class Exposed {

  private static final String UNTIL = "until";

  private Exposed() {}

  /// What an input says: everybody, if nothing.
  static Visibility read(Input input) {
    String word = input.text("visibility").orElse("PUBLIC");
    if (word.equals("EMBARGO")) {
      return input
          .require(UNTIL, Numbers.INSTANT)
          .map(until -> embargo(input, until))
          .orElseGet(Visibility.Public::new);
    }
    if (input.has(UNTIL)) {
      input.error(UNTIL, UserErrorCode.VALUE_MISPLACED, "Only an embargo has an end.");
    }
    return word.equals("DESK") ? new Visibility.Desk() : new Visibility.Public();
  }

  private static Visibility embargo(Input input, Instant until) {
    if (!until.isAfter(Instant.now())) {
      input.error(UNTIL, UserErrorCode.VALUE_INVALID, "The embargo would have ended already.");
    }
    return new Visibility.Embargoed(until);
  }
}
