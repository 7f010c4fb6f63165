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

  private final UUID end;
  private final Web web;
  private final Map<UUID, Integer> distances = new HashMap<>();
  private List<UUID> frontier;
  private int radius;

  Reach(UUID end, Web web) {
    this.end = end;
    this.web = web;
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
  Map<UUID, Integer> distances() {
    return distances;
  }

  /// From whom the next level goes out.
  List<UUID> frontier() {
    return frontier;
  }

  /// How many links the next level looks at.
  int cost() {
    return frontier.stream().mapToInt(web::links).sum();
  }

  /// Goes a level, to the neighbours of the frontier.
  void go(List<Row> neighbours) {
    radius++;
    List<UUID> next = new ArrayList<>();
    for (Row neighbour : neighbours) {
      web.add(neighbour);
      if (distances.putIfAbsent(neighbour.id(), radius) == null && !web.isHub(neighbour.id())) {
        next.add(neighbour.id());
      }
    }
    frontier = next;
  }

  /// Whether anybody was reached from both ends.
  boolean meets(Reach other) {
    return !Collections.disjoint(distances.keySet(), other.distances.keySet());
  }

  /// Whether somebody was reached and its own links looked at, or would have been if it were no
  /// hub.
  boolean wentThrough(UUID entity) {
    return distances.getOrDefault(entity, radius) < radius;
  }
}
