package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.dossier.differential.chance.Dice;
import press.dossier.model.AttributionKind;
import press.dossier.model.EntityKind;
import press.dossier.model.Modality;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.item.ClaimItem;

/// Writes claims: two to three for a statement, sometimes none, and now and then very many.
final class Claims {

  private static final int HIDDEN_PERCENT = 3;
  private static final int MOST_IN_STORY = 10;

  private final Dice dice;
  private final Cast cast;
  private final Publications publications;
  private final Days days;
  private final Hiding hiding;
  private final Stories stories;

  Claims(Dice dice, Cast cast, Publications publications) {
    this.dice = dice;
    this.cast = cast;
    this.publications = publications;
    this.days = new Days(dice);
    this.hiding = new Hiding(dice);
    this.stories = new Stories(dice);
  }

  /// The claims of statements. Neighbours make a story, in which claims repeat each other, across
  /// statements too.
  List<ClaimItem> all(int statements) {
    List<Integer> said = new ArrayList<>();
    for (int statement = 0; statement < statements; statement++) {
      for (int i = count(statement); i > 0; i--) {
        said.add(statement);
      }
    }
    List<ClaimItem> claims = new ArrayList<>();
    while (claims.size() < said.size()) {
      int from = claims.size();
      int to = Math.min(said.size(), from + dice.between(1, MOST_IN_STORY));
      List<String> keys = new ArrayList<>();
      for (int i = from; i < to; i++) {
        keys.add(GeneratedBeat.KEY + "/c" + i);
      }
      List<List<String>> relays = stories.relays(keys);
      for (int i = from; i < to; i++) {
        claims.add(claim(keys.get(i - from), said.get(i), relays.get(i - from)));
      }
    }
    return claims;
  }

  private int count(int statement) {
    if (statement % 200 == 7) {
      return dice.between(30, 60);
    }
    return dice.one(List.of(0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5));
  }

  private ClaimItem claim(String key, int statement, List<String> relays) {
    String publication = publications.any();
    return new ClaimItem(
        key,
        GeneratedBeat.KEY + "/s" + statement,
        publication,
        dice.one(Stance.class),
        dice.one(Modality.class),
        days.range(),
        dice.between(1, 6),
        dice.one(Verification.class),
        attribution(),
        relays,
        publications.quotes(publication),
        hiding.visibility(HIDDEN_PERCENT));
  }

  private ClaimItem.Attribution attribution() {
    AttributionKind kind = dice.one(AttributionKind.class);
    Set<EntityKind> named = Set.of(EntityKind.FIRM, EntityKind.PERSON, EntityKind.PUBLIC_BODY);
    return new ClaimItem.Attribution(
        kind,
        dice.unless(70, () -> cast.one(named)),
        kind == AttributionKind.BACKGROUND ? dice.unless(30, () -> dice.between(1, 9)) : null,
        dice.chance(30));
  }
}
