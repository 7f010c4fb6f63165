package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.Item;

/// Corrects some claims, mostly by others, and some publications.
final class Corrections {

  private static final int CLAIM_PERCENT = 6;
  private static final int PUBLICATION_PERCENT = 6;
  private static final int REPLACED_PERCENT = 80;

  private final Dice dice;
  private final Days days;

  Corrections(Dice dice) {
    this.dice = dice;
    this.days = new Days(dice);
  }

  List<CorrectionItem> of(List<Item> items) {
    List<String> claims =
        items.stream().filter(ClaimItem.class::isInstance).map(Item::key).toList();
    List<CorrectionItem> corrections = new ArrayList<>();
    for (Item item : items) {
      if (item.type() == NodeType.CLAIM && dice.chance(CLAIM_PERCENT)) {
        String other = dice.chance(REPLACED_PERCENT) ? dice.one(claims) : null;
        corrections.add(correction(item, item.key().equals(other) ? null : other));
      } else if (item.type() == NodeType.PUBLICATION && dice.chance(PUBLICATION_PERCENT)) {
        corrections.add(correction(item, null));
      }
    }
    return corrections;
  }

  private CorrectionItem correction(Item item, @Nullable String replacement) {
    return CorrectionItem.of(
        item.type(), item.key(), days.range(), "Not quite, \"again\".", replacement);
  }
}
