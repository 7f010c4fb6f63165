package press.dossier.differential.beat;

import java.time.Instant;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Visibility;

/// Hides some things: from all but the desk, until a day that no test will see, or until one that
/// has passed.
final class Hiding {

  private static final Instant FAR_OFF = Instant.parse("2999-01-01T00:00:00Z");
  private static final Instant PASSED = Instant.parse("2020-01-01T00:00:00Z");

  private final Dice dice;

  Hiding(Dice dice) {
    this.dice = dice;
  }

  /// Who may see something of which so many per cent are hidden.
  Visibility visibility(int hiddenPercent) {
    if (!dice.chance(hiddenPercent)) {
      return new Visibility.Public();
    }
    return dice.chance(50)
        ? new Visibility.Desk()
        : new Visibility.Embargoed(dice.chance(60) ? FAR_OFF : PASSED);
  }
}
