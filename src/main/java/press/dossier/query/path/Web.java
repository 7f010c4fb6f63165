package press.dossier.query.path;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import press.dossier.store.reading.Row;

/// The links that a search has met, and how many each entity has.
final class Web {

  /// The order of ids in PostgreSQL. (Java takes their halves for signed numbers.)
  static final Comparator<UUID> BY_ID =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private final Set<UUID> ends;
  private final int hubLinks;
  private final Map<UUID, Integer> links = new HashMap<>();
  private final Map<UUID, Set<UUID>> neighbours = new HashMap<>();

  /// @param ends links of the two ends, which are gone through however many these are
  Web(Map<UUID, Integer> ends, int hubLinks) {
    this.ends = ends.keySet();
    this.hubLinks = hubLinks;
    links.putAll(ends);
  }

  /// Notes how many links somebody has.
  void count(Row counted) {
    links.put(counted.id(), counted.count());
  }

  /// Notes whom somebody is linked with.
  void link(Row linked) {
    linked
        .near()
        .forEach(near -> {
          neighboursOf(near).add(linked.id());
          neighboursOf(linked.id()).add(near);
        });
  }

  private Set<UUID> neighboursOf(UUID entity) {
    return neighbours.computeIfAbsent(entity, none -> new HashSet<>());
  }

  /// With whom an entity is linked as far as is known.
  Set<UUID> around(UUID entity) {
    return neighbours.getOrDefault(entity, Set.of());
  }

  /// How far others are from an entity.
  ///
  /// @param most no further than this is looked
  /// @param may through whom the ways may lead
  Map<UUID, Integer> distances(UUID entity, int most, Predicate<UUID> may) {
    Map<UUID, Integer> distances = new HashMap<>(Map.of(entity, 0));
    Deque<UUID> next = new ArrayDeque<>(List.of(entity));
    while (!next.isEmpty()) {
      UUID here = next.remove();
      int distance = distances.getOrDefault(here, 0) + 1;
      for (UUID near : distance > most ? Set.<UUID>of() : around(here)) {
        if (may.test(near) && distances.putIfAbsent(near, distance) == null) {
          next.add(near);
        }
      }
    }
    return distances;
  }

  int links(UUID entity) {
    return links.getOrDefault(entity, 0);
  }

  boolean isEnd(UUID entity) {
    return ends.contains(entity);
  }

  boolean isHub(UUID entity) {
    return !isEnd(entity) && links(entity) > hubLinks;
  }

  /// Whether a path may lead through an entity.
  boolean mayPass(UUID entity) {
    return !isEnd(entity) && links(entity) <= hubLinks;
  }

  /// How busy an entity is, in classes that double: 1 for one link, 2 for two or three, 3 for four
  /// to seven.
  int bustle(UUID entity) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(links(entity));
  }
}
