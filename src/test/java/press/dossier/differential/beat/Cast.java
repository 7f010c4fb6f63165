package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;

/// The keys of a beat's entities. The first firm and the first product are hubs: about half of all
/// that a firm or a product can play is played by them.
final class Cast {

  private static final int HUB_PERCENT = 50;

  private final Dice dice;
  private final Map<EntityKind, List<String>> keys = new EnumMap<>(EntityKind.class);

  Cast(Dice dice, int size) {
    this.dice = dice;
    for (EntityKind kind : EntityKind.values()) {
      int count = Math.max(4, size * share(kind) / 100);
      List<String> named = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        named.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + i);
      }
      keys.put(kind, named);
    }
  }

  private static int share(EntityKind kind) {
    return switch (kind) {
      case FIRM -> 30;
      case PERSON -> 25;
      case PRODUCT -> 15;
      case PUBLIC_BODY, REGULATION -> 9;
      case COURT_DECISION, PLACE -> 6;
    };
  }

  List<String> keys(EntityKind kind) {
    return keys.getOrDefault(kind, List.of());
  }

  boolean isHub(String key) {
    return key.equals(keys(EntityKind.FIRM).getFirst())
        || key.equals(keys(EntityKind.PRODUCT).getFirst());
  }

  /// Somebody of some kinds, often a hub.
  String one(Collection<EntityKind> kinds) {
    List<EntityKind> sorted = kinds.stream().sorted().toList();
    List<EntityKind> hubs =
        sorted.stream().filter(k -> k == EntityKind.FIRM || k == EntityKind.PRODUCT).toList();
    if (!hubs.isEmpty() && dice.chance(HUB_PERCENT)) {
      return keys(dice.one(hubs)).getFirst();
    }
    return dice.oneOfFirst(keys(dice.one(sorted)));
  }

  /// Somebody of one kind, never more often a hub than anybody else.
  String any(EntityKind kind) {
    return dice.one(keys(kind));
  }
}
