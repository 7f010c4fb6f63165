package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import press.dossier.differential.chance.Dice;
import press.dossier.model.NodeType;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;

/// Withdraws some claims and publications.
final class Retractions {

  private static final int CLAIM_PERCENT = 6;
  private static final int PUBLICATION_PERCENT = 4;

  private final Dice dice;
  private final Days days;

  Retractions(Dice dice) {
    this.dice = dice;
    this.days = new Days(dice);
  }

  List<RetractionItem> of(List<Item> items) {
    List<RetractionItem> retractions = new ArrayList<>();
    for (Item item : items) {
      if (item.type() == NodeType.CLAIM && dice.chance(CLAIM_PERCENT)
          || item.type() == NodeType.PUBLICATION && dice.chance(PUBLICATION_PERCENT)) {
        retractions.add(
            RetractionItem.of(item.type(), item.key(), days.range(), "Withdrawn, \"again\"."));
      }
    }
    return retractions;
  }
}
