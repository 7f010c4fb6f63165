package press.dossier.bench.beat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;

/// How many entities of each kind there are, and who plays a part: few very often, most seldom.
final class Population {

  private static final int ALL_SHARES = 100;

  /// In about how many places of a statement a firm can stand.
  private static final double FIRMS_OF_STATEMENT = 0.9;

  private final Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
  private final int hubs;
  private final double chanceOfHub;

  Population(Scale scale) {
    for (EntityKind kind : EntityKind.values()) {
      counts.put(kind, Math.max(1, (int) ((long) scale.entities() * share(kind) / ALL_SHARES)));
    }
    this.hubs = scale.hubs();
    this.chanceOfHub =
        scale.hubs() * scale.partsOfHub() / (FIRMS_OF_STATEMENT * scale.statements());
  }

  private static int share(EntityKind kind) {
    return switch (kind) {
      case FIRM -> 40;
      case PERSON -> 25;
      case PRODUCT -> 18;
      case PLACE, PUBLIC_BODY -> 5;
      case REGULATION -> 4;
      case COURT_DECISION -> 3;
    };
  }

  int count(EntityKind kind) {
    return Objects.requireNonNull(counts.get(kind));
  }

  /// Keys that no entity shares: the kind and a number from 0 on. The first firms are the hubs.
  static String key(EntityKind kind, int number) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
  }

  /// The key of somebody of one of some kinds.
  String one(Set<EntityKind> kinds, Dice dice) {
    EntityKind kind = kind(kinds, dice);
    if (kind == EntityKind.FIRM && dice.share() < chanceOfHub) {
      return key(kind, dice.between(0, hubs - 1));
    }
    double share = dice.share();
    return key(kind, (int) (share * share * count(kind)));
  }

  private EntityKind kind(Set<EntityKind> kinds, Dice dice) {
    List<EntityKind> some = new ArrayList<>(new TreeSet<>(kinds));
    int place = dice.between(0, some.stream().mapToInt(this::count).sum() - 1);
    for (EntityKind kind : some) {
      place -= count(kind);
      if (place < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("beyond all kinds");
  }
}
