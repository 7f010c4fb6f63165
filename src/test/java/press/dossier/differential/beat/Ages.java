package press.dossier.differential.beat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// The time at which each item of a beat is first said: the first, the second or the third, and
/// never before what it cannot be said without.
final class Ages {

  private final Dice dice;
  private final Map<String, Integer> ages = new HashMap<>();

  /// @param items each after what it cannot be said without
  Ages(List<Item> items, Dice dice) {
    this.dice = dice;
    items.forEach(item -> ages.put(id(item.type(), item.key()), age(item)));
  }

  /// What is said by a time.
  List<Item> present(List<Item> items, int time) {
    return items.stream().filter(item -> age(item.type(), item.key()) <= time).toList();
  }

  private int age(Item item) {
    return switch (item) {
      case BeatItem said -> 1;
      case EntityItem said -> said.key().endsWith("-0") ? 1 : roll(6, 4);
      case ExtensionItem said -> 1;
      case PublisherItem said -> roll(10, 5);
      case PublicationItem said -> Math.max(roll(10, 5), age(NodeType.PUBLISHER, said.publisher()));
      case StatementItem said -> Math.max(roll(12, 8), needed(said));
      case ClaimItem said ->
          Math.max(
              roll(20, 10),
              Math.max(
                  age(NodeType.STATEMENT, said.statement()),
                  age(NodeType.PUBLICATION, said.publication())));
      case RetractionItem said -> Math.max(roll(30, 40), age(said.of(), said.retracted()));
      case CorrectionItem said -> Math.max(roll(30, 40), age(said.of(), said.corrected()));
    };
  }

  private int needed(StatementItem said) {
    return Stream.concat(
            Stream.of(age(NodeType.PUBLICATION, said.aboutPublication())),
            said.parties().stream().map(PartyItem::entity).map(key -> age(NodeType.ENTITY, key)))
        .mapToInt(age -> age)
        .max()
        .orElse(1);
  }

  private int age(NodeType type, @Nullable String key) {
    return key == null ? 1 : ages.getOrDefault(id(type, key), 1);
  }

  private int roll(int secondPercent, int thirdPercent) {
    int roll = dice.between(0, 99);
    return roll < secondPercent ? 2 : roll < secondPercent + thirdPercent ? 3 : 1;
  }

  private static String id(NodeType type, String key) {
    return NodeId.of(type, key).toString();
  }
}
