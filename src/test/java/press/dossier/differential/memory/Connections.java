package press.dossier.differential.memory;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.dossier.differential.memory.Weighing.Side;
import press.dossier.differential.memory.Weighing.Weight;
import press.dossier.model.NodeType;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// Who is connected with whom as of some days, and by which statements: those that somebody asserts
/// whose word still weighs.
final class Connections {

  /// Whoever plays more parts connects nearly everything, and is not gone through.
  private static final int MOST_PARTS = 1_000;

  static final Comparator<String> BY_ID =
      Comparator.comparing(key -> Holdings.idOf(NodeType.ENTITY, key));

  /// From the side that weighs least to that which weighs most.
  static final Comparator<Side> BY_WEIGHT =
      Comparator.comparingInt(Side::level)
          .thenComparing(side -> side.best(Weight::reliability))
          .thenComparing(side -> side.best(Weight::credibility));

  private final Weighing weighing;
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, Map<String, Set<StatementItem>>> linked = new HashMap<>();
  private final Map<String, List<String>> around = new HashMap<>();

  Connections(Holdings holdings) {
    this.weighing = new Weighing(holdings);
    for (StatementItem said : holdings.ever(StatementItem.class)) {
      said.parties().forEach(party -> parts.merge(party.entity(), 1, Integer::sum));
      if (holdings.asOf().holds(said) && !asserting(said).isEmpty()) {
        said.parties().forEach(one -> said.parties().forEach(other -> link(one, other, said)));
      }
    }
  }

  private void link(PartyItem one, PartyItem other, StatementItem said) {
    if (!one.entity().equals(other.entity())) {
      linked
          .computeIfAbsent(one.entity(), none -> new HashMap<>())
          .computeIfAbsent(
              other.entity(), none -> new TreeSet<>(Comparator.comparing(Holdings::id)))
          .add(said);
    }
  }

  Side asserting(StatementItem said) {
    return weighing.sides(said, null).asserts();
  }

  int parts(String entity) {
    return parts.getOrDefault(entity, 0);
  }

  boolean isHub(String entity) {
    return parts(entity) > MOST_PARTS;
  }

  /// With whom somebody is connected, by id.
  List<String> around(String entity) {
    return around.computeIfAbsent(
        entity, e -> linked.getOrDefault(e, Map.of()).keySet().stream().sorted(BY_ID).toList());
  }

  boolean areLinked(String one, String other) {
    return linked.getOrDefault(one, Map.of()).containsKey(other);
  }

  /// The statements that link two, the best-backed first.
  List<StatementItem> between(String one, String other) {
    Comparator<StatementItem> worstFirst = Comparator.comparing(this::asserting, BY_WEIGHT);
    return linked.getOrDefault(one, Map.of()).getOrDefault(other, Set.of()).stream()
        .sorted(
            worstFirst
                .thenComparing(said -> asserting(said).origins())
                .reversed()
                .thenComparing(Holdings::id))
        .toList();
  }

  /// How far everybody is from somebody, on ways that lead neither through hubs nor through
  /// somebody else.
  Map<String, Integer> distances(String from, String notThrough) {
    Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String here = next.remove();
      for (String near : around(here)) {
        if (distances.putIfAbsent(near, distances.get(here) + 1) == null
            && !isHub(near)
            && !near.equals(notThrough)) {
          next.add(near);
        }
      }
    }
    return distances;
  }
}
