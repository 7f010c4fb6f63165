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
  private List<UUID> gone = List.of();
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

  /// From whom the last level went out.
  List<UUID> gone() {
    return gone;
  }

  /// About how many links the next level looks at.
  int estimate() {
    return radius == 0 ? web.links(end) : USUAL_LINKS * frontier.size();
  }

  /// Goes a level, to the neighbours of the frontier.
  void go(List<Row> linked) {
    radius++;
    gone = frontier;
    frontier = new ArrayList<>();
    reach(linked);
  }

  /// Notes further neighbours of those from whom the last level went out.
  void reach(List<Row> linked) {
    for (Row one : linked) {
      web.link(one);
      for (UUID near : one.near()) {
        if (distances.putIfAbsent(near, radius) == null && !web.isEnd(near)) {
          frontier.add(near);
        }
      }
    }
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
