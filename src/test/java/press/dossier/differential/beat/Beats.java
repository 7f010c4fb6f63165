package press.dossier.differential.beat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;
import press.dossier.model.Visibility;
import press.dossier.model.item.BeatItem;

/// Writes beats. They overlap, follow hidden entities too, and some are hidden themselves, so that
/// an entity can be followed by a beat that nobody may know of.
final class Beats {

  private static final int MIXED = 6;
  private static final int MOST_OF_A_KIND = 8;

  private final Dice dice;
  private final Cast cast;
  private final Wording wording;

  Beats(Dice dice, Cast cast) {
    this.dice = dice;
    this.cast = cast;
    this.wording = new Wording(dice);
  }

  /// A beat that follows all firms, some that follow a few of every kind, one that follows nobody,
  /// one that is the desk's, and one that is under an embargo.
  List<BeatItem> all() {
    List<BeatItem> beats = new ArrayList<>();
    Visibility everybody = new Visibility.Public();
    beats.add(beat(GeneratedBeat.KEY, cast.keys(EntityKind.FIRM), everybody));
    for (int i = 0; i < MIXED; i++) {
      beats.add(beat("mixed-" + i, some(), everybody));
    }
    beats.add(beat("empty", List.of(), everybody));
    beats.add(beat("desk-only", some(), new Visibility.Desk()));
    Instant far = Instant.parse("2999-01-01T00:00:00Z");
    beats.add(beat("later", some(), new Visibility.Embargoed(far)));
    return beats;
  }

  private BeatItem beat(String key, List<String> follows, Visibility visibility) {
    return new BeatItem(
        key, wording.name(), dice.unless(40, wording::sentence), follows, visibility);
  }

  /// A few of every kind, the hubs more often than others.
  private List<String> some() {
    List<String> some = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      List<String> keys = cast.keys(kind);
      if (dice.chance(30)) {
        some.add(keys.getFirst());
      }
      some.addAll(dice.some(keys.subList(1, keys.size()), dice.between(0, MOST_OF_A_KIND)));
    }
    return dice.shuffled(some);
  }
}
