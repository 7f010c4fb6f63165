package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dossier.differential.chance.Dice;
import press.dossier.model.NodeId;
import press.dossier.model.item.Batch;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// A beat as it was said again and again: each time with more in it, some of it in other words, and
/// some of it left out, which takes nothing away.
///
/// @param batches what was said each time, in order; the last says everything as it is
public record History(List<Batch> batches) {

  private static final int TIMES = 3;
  private static final int LEFT_OUT_PERCENT = 10;
  private static final int REWORDED_PERCENT = 20;

  /// The history of a [GeneratedBeat].
  public static History of(long seed, int statements) {
    return of(GeneratedBeat.of(seed, statements).items(), new Dice(seed + 1));
  }

  /// How items came to be said.
  ///
  /// @param all each after what it cannot be said without
  static History of(List<Item> all, Dice dice) {
    Ages ages = new Ages(all, dice);
    List<Batch> batches = new ArrayList<>();
    for (int time = 1; time < TIMES; time++) {
      Earlier earlier = new Earlier(ages.present(all, time), dice);
      batches.add(
          new Batch(
              GeneratedBeat.KEY,
              ages.present(all, time).stream().flatMap(item -> say(item, earlier, dice)).toList()));
    }
    batches.set(1, leaveOut(batches.getFirst(), batches.get(1), dice));
    batches.add(new Batch(GeneratedBeat.KEY, all));
    return new History(batches);
  }

  private static Stream<Item> say(Item item, Earlier earlier, Dice dice) {
    return Stream.of(
        dice.chance(REWORDED_PERCENT)
            ? earlier.reworded(earlier.trimmed(item))
            : earlier.trimmed(item));
  }

  /// A batch without some of what was said before.
  private static Batch leaveOut(Batch before, Batch batch, Dice dice) {
    Map<String, Item> said = byId(List.of(before));
    return new Batch(
        batch.beat(),
        batch.items().stream()
            .filter(item ->
                !isLeaf(item) || !said.containsKey(id(item)) || !dice.chance(LEFT_OUT_PERCENT))
            .toList());
  }

  private static boolean isLeaf(Item item) {
    return item instanceof ClaimItem
        || item instanceof StatementItem
        || item instanceof PublicationItem;
  }

  /// Everything that is held after each batch: what one leaves out stays as it was said before.
  public List<List<Item>> editions() {
    List<List<Item>> editions = new ArrayList<>();
    for (int said = 1; said <= batches.size(); said++) {
      editions.add(List.copyOf(byId(batches.subList(0, said)).values()));
    }
    return editions;
  }

  private static Map<String, Item> byId(List<Batch> batches) {
    Map<String, Item> held = new LinkedHashMap<>();
    for (Batch batch : batches) {
      batch.items().forEach(item -> held.put(id(item), item));
    }
    return held;
  }

  private static String id(Item item) {
    return NodeId.of(item.type(), item.key()).toString();
  }
}
