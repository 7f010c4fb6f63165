package press.dossier.query.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.dossier.store.reading.Row;

/// How far a search has come from one of its ends.
final class Reach {

  /// For how many links somebody is taken whose links have not been counted yet.
  private static final int USUAL_LINKS = 20;

  private final Web web;
  private final UUID end;
  private final Map<UUID, Integer> distances = new HashMap<>();
  private List<UUID> frontier;
  private int radius;

  Reach(UUID end, Web web) {
    this.web = web;
    this.end = end;
    this.frontier = List.of(end);
    distances.put(end, 0);
  }

  UUID end() {
    return end;
  }

  /// How many levels have been gone.
  int radius() {
    return radius;
  }

  /// Everybody that was reached, hubs too.
  List<UUID> reached() {
    return List.copyOf(distances.keySet());
  }

  /// From whom the next level goes out.
  List<UUID> frontier() {
    return frontier;
  }

  /// About how many links the next level looks at.
  int estimate() {
    return radius == 0 ? web.links(end) : USUAL_LINKS * frontier.size();
  }

  /// Goes a level, to the neighbours of the frontier.
  void go(List<Row> neighbours) {
    radius++;
    List<UUID> next = new ArrayList<>();
    for (Row neighbour : neighbours) {
      web.add(neighbour);
      if (distances.putIfAbsent(neighbour.id(), radius) == null && !web.isEnd(neighbour.id())) {
        next.add(neighbour.id());
      }
    }
    frontier = next;
  }

  boolean hasReached(UUID entity) {
    return distances.containsKey(entity);
  }

  /// Whether anybody was reached from both ends.
  boolean meets(Reach other) {
    return !Collections.disjoint(distances.keySet(), other.distances.keySet());
  }

  /// Whether it was somebody's turn to be gone through.
  boolean hadTurn(UUID entity) {
    return distances.getOrDefault(entity, radius) < radius;
  }
}
