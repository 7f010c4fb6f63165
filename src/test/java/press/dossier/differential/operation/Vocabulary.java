package press.dossier.differential.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.dossier.differential.chance.Dice;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.StatementItem;

/// Keys, ids, numbers and days of a beat, hidden ones too, for arguments that mean something.
public final class Vocabulary {

  private static final int HUB_PERCENT = 40;
  private static final int UNKNOWN_PERCENT = 6;

  private final Map<EntityKind, List<String>> slugs = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, List<IdentifierItem>> identifiers = new EnumMap<>(EntityKind.class);
  private final Map<NodeType, List<String>> keys = new EnumMap<>(NodeType.class);
  private final List<String> bids = new ArrayList<>();
  private final Set<LocalDate> days = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> eccns = new LinkedHashSet<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final List<Instant> instants;

  /// @param instants at which something was recorded, for who may ask of them; else none
  public Vocabulary(List<Item> items, List<Instant> instants) {
    this.instants = instants;
    for (Item item : items) {
      keys.computeIfAbsent(item.type(), none -> new ArrayList<>()).add(item.key());
      switch (item) {
        case EntityItem entity -> learn(entity);
        case StatementItem statement -> learn(statement);
        case ClaimItem claim -> learn(claim.reportedOn());
        default -> {}
      }
    }
  }

  private void learn(EntityItem entity) {
    names.add(entity.name());
    entity.names().forEach(name -> names.add(name.text()));
    slugs.computeIfAbsent(entity.kind(), none -> new ArrayList<>()).add(entity.key());
    identifiers
        .computeIfAbsent(entity.kind(), none -> new ArrayList<>())
        .addAll(entity.identifiers());
  }

  private void learn(StatementItem statement) {
    if (statement.fields().get(StatementField.ECCNS) instanceof List<?> named) {
      named.forEach(eccn -> eccns.add(eccn.toString()));
    }
    if (statement.fields().get(StatementField.MEASURE) instanceof String measure) {
      measures.add(measure);
    }
    if (statement.kind() == StatementKind.BID) {
      bids.add(NodeId.of(NodeType.STATEMENT, statement.key()).toString());
    }
    if (statement.time() instanceof Time.Happening happening && happening.on() != null) {
      learn(happening.on());
    }
  }

  private void learn(DateRange range) {
    days.add(range.earliest());
    days.add(range.latest());
  }

  /// The slug of an entity of some kinds, often that of a hub, at times one that nothing has.
  String slug(Dice dice, Collection<EntityKind> kinds) {
    if (dice.chance(UNKNOWN_PERCENT)) {
      return dice.one(List.of("nobody", "", "FIRM-0", "firm-0 ", "字节", "a\"b\\c'd", "🦊"));
    }
    List<String> known = slugs.getOrDefault(dice.one(List.copyOf(kinds)), List.of());
    return dice.chance(HUB_PERCENT) ? known.getFirst() : dice.oneOfFirst(known);
  }

  /// The slug of something that is no entity, at times one that nothing has.
  String slug(Dice dice, NodeType type) {
    return dice.chance(UNKNOWN_PERCENT) ? "p1" : dice.one(keys.get(type));
  }

  String eccn(Dice dice) {
    return known(dice, eccns, "9Z999");
  }

  private static String known(Dice dice, Set<String> all, String unknown) {
    return all.isEmpty() || dice.chance(UNKNOWN_PERCENT) ? unknown : dice.one(List.copyOf(all));
  }

  String measure(Dice dice) {
    return known(dice, measures, "");
  }

  /// What somebody types to find an entity: a name, a part of one, or a name with a slip.
  String typed(Dice dice) {
    String name = dice.one(names);
    int[] points = name.codePoints().toArray();
    int at = points.length == 0 ? 0 : dice.between(0, points.length - 1);
    return switch (dice.between(0, 7)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> new String(points, 0, at);
      case 2 -> new String(points, at, points.length - at);
      case 3 -> new String(points, 0, at) + "x" + new String(points, at, points.length - at);
      case 4 -> new String(points, 0, Math.min(2, points.length));
      case 5 -> name + " " + dice.one(names);
      case 6 -> dice.one(List.of("%", "_", "", " ", "alp", "btea", "chpis", "字", "zür", "o neill"));
      default -> name;
    };
  }

  /// The id of an entity of some kinds, at times of something else or of nothing.
  String entityId(Dice dice, Collection<EntityKind> kinds) {
    return dice.chance(80) ? NodeId.of(NodeType.ENTITY, slug(dice, kinds)).toString() : anyId(dice);
  }

  String bidId(Dice dice) {
    return dice.chance(80) ? dice.one(bids) : anyId(dice);
  }

  /// The id of something of a type, at times of something else or of nothing.
  String id(Dice dice, NodeType type) {
    return dice.chance(85) ? NodeId.of(type, dice.one(keys.get(type))).toString() : anyId(dice);
  }

  /// The id of anything that can be asked for, at times of nothing.
  String anyId(Dice dice) {
    if (dice.chance(15)) {
      return dice.one(
          List.of(
              "none",
              "",
              "00000000-0000-8000-8000-000000000000",
              NodeId.of(NodeType.ENTITY, "firm-0").toString().toUpperCase(Locale.ROOT),
              "1-1-1-1-1"));
    }
    NodeType type =
        dice.one(
            List.of(
                NodeType.ENTITY,
                NodeType.ENTITY,
                NodeType.STATEMENT,
                NodeType.STATEMENT,
                NodeType.CLAIM,
                NodeType.PUBLICATION,
                NodeType.PUBLISHER,
                NodeType.BEAT));
    return NodeId.of(type, dice.one(keys.get(type))).toString();
  }

  IdentifierItem identifier(Dice dice, Collection<EntityKind> kinds) {
    EntityKind kind = dice.chance(90) ? dice.one(List.copyOf(kinds)) : dice.one(EntityKind.class);
    List<IdentifierItem> known = identifiers.getOrDefault(kind, List.of());
    return known.isEmpty() ? dice.one(anyIdentifiers()) : dice.one(known);
  }

  private List<IdentifierItem> anyIdentifiers() {
    return identifiers.values().stream().flatMap(List::stream).toList();
  }

  /// A day on which something begins or ends, or the one before or after it.
  String day(Dice dice) {
    LocalDate day = dice.one(List.copyOf(days));
    LocalDate near = day.plusDays(dice.one(List.of(0, 0, 0, 1, -1)));
    return (near.getYear() > 9999 ? day : near).toString();
  }

  boolean hasInstants() {
    return !instants.isEmpty();
  }

  /// The instant at which something was recorded, or one right before or after it, wherever the
  /// clock stands that tells it.
  String instant(Dice dice) {
    Instant near = dice.one(instants).plus(Duration.ofNanos(1_000L * dice.between(-1, 1)));
    return near.atOffset(ZoneOffset.ofHours(dice.one(List.of(0, 0, 2, -11)))).toString();
  }
}
