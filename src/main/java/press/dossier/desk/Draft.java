package press.dossier.desk;

import java.util.ArrayList;
import java.util.List;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.Item;

/// The items that an input comes to, while it is read.
final class Draft {

  private final List<Item> items = new ArrayList<>();

  void add(Item item) {
    items.add(item);
  }

  /// All of it for the beat of the desk, which is said itself when it is not held yet.
  Batch batch(boolean holdsDesk) {
    List<Item> all = new ArrayList<>(holdsDesk ? List.of() : List.of(BeatItem.ofDesk()));
    all.addAll(items);
    return new Batch(BeatItem.DESK, List.copyOf(all));
  }
}
