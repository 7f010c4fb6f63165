package press.dossier.bench.beat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import press.dossier.differential.chance.Dice;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.Modality;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.item.ClaimItem;

/// Writes the claims of a statement: about four, now and then two hundred. Many repeat an earlier
/// one, so that chains grow.
final class Claims {

  private static final int ONE_LOUD_IN = 2_000;
  private static final int LOUD = 200;
  private static final int ONE_CIRCLE_IN = 5_000;
  private static final int MORE_PERCENT = 74;
  private static final int MOST = 40;
  private static final Set<EntityKind> SPEAKERS =
      Set.of(EntityKind.FIRM, EntityKind.PERSON, EntityKind.PUBLIC_BODY);

  private final Scale scale;
  private final Population population;
  private final Publications publications;
  private final long seed;

  Claims(Scale scale, Population population, Publications publications, long seed) {
    this.scale = scale;
    this.population = population;
    this.publications = publications;
    this.seed = seed;
  }

  /// The claims of a statement, the earliest first.
  List<ClaimItem> of(int statement) {
    Dice dice = Dice.ofCase(seed + 7, statement);
    List<Integer> published = new ArrayList<>();
    int count = count(statement, dice);
    for (int i = 0; i < count; i++) {
      double share = dice.share();
      published.add((int) (share * share * scale.publications()));
    }
    published.sort(Comparator.comparing(publications::day).thenComparing(number -> number));
    List<ClaimItem> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(claim(statement, i, published.get(i), relays(statement, i, count, dice), dice));
    }
    return claims;
  }

  private static int count(int statement, Dice dice) {
    if (statement % ONE_LOUD_IN == 7) {
      return LOUD;
    }
    int count = 1;
    while (count < MOST && dice.chance(MORE_PERCENT)) {
      count++;
    }
    return count;
  }

  private static String key(int statement, int place) {
    return LargeBeat.KEY + "/s" + statement + "-c" + place;
  }

  /// Which earlier claims one repeats: the last one, or any. In a circle the first repeats the
  /// last.
  private static List<String> relays(int statement, int place, int count, Dice dice) {
    if (place == 0) {
      boolean circle = statement % ONE_CIRCLE_IN == 11 && count > 2;
      return circle ? List.of(key(statement, 1)) : List.of();
    }
    if (place == 1 && statement % ONE_CIRCLE_IN == 11) {
      return List.of(key(statement, 0));
    }
    if (!dice.chance(45)) {
      return List.of();
    }
    int one = dice.chance(50) ? place - 1 : dice.between(0, place - 1);
    int other = dice.chance(10) ? dice.between(0, place - 1) : one;
    return one == other
        ? List.of(key(statement, one))
        : List.of(key(statement, one), key(statement, other));
  }

  private ClaimItem claim(
      int statement, int place, int publication, List<String> relays, Dice dice) {
    Stance stance =
        dice.chance(6) ? Stance.DENIES : dice.chance(3) ? Stance.QUESTIONS : Stance.ASSERTS;
    return new ClaimItem(
        key(statement, place),
        Statements.key(statement),
        Publications.key(publication),
        stance,
        dice.chance(80) ? Modality.FACT : dice.one(Modality.class),
        DateRange.day(publications.day(publication)),
        dice.between(1, ClaimItem.CANNOT_BE_JUDGED),
        dice.one(Verification.class),
        attribution(!relays.isEmpty(), dice),
        relays,
        quotes(publication, place),
        new Visibility.Public());
  }

  private ClaimItem.Attribution attribution(boolean relaying, Dice dice) {
    if (relaying) {
      return ClaimItem.Attribution.unlessTold(true);
    }
    AttributionKind kind = dice.one(AttributionKind.class);
    boolean unnamed = kind == AttributionKind.BACKGROUND;
    return new ClaimItem.Attribution(
        kind,
        kind == AttributionKind.ON_THE_RECORD ? population.one(SPEAKERS, dice) : null,
        unnamed ? dice.between(1, 4) : null,
        dice.chance(10));
  }

  private List<ClaimItem.QuoteItem> quotes(int publication, int place) {
    return Publications.isArchived(publication)
        ? List.of(new ClaimItem.QuoteItem(publications.sentence(publication, place), null, null))
        : List.of();
  }
}
