package press.dossier.differential.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.dossier.model.NodeType;

/// How far a search for paths goes by its rule: level by level from both ends, each time from the
/// one where fewer wait, until there are chains enough; and the chains that it then knows.
final class HalfWays {

  private static final int MOST_LOOKED_AT = 20_000;
  private static final int MOST_CHAINS = 500;

  private final Connections connections;
  private final Half ahead;
  private final Half back;
  private final List<Candidate> candidates = new ArrayList<>();
  private int turn;
  private boolean exceeded;

  HalfWays(Connections connections, String from, String to) {
    this.connections = connections;
    this.ahead = new Half(from, to);
    this.back = new Half(to, from);
  }

  /// A chain that may become a path.
  ///
  /// @param turn smaller ones come first whatever backs them
  record Candidate(List<String> chain, int turn) {

    String ids() {
      return String.join(
          " ", chain.stream().map(key -> Holdings.idOf(NodeType.ENTITY, key)).toList());
    }
  }

  /// What was come to from one end.
  private final class Half {

    final String end;
    final Map<String, Integer> distances;
    int radius;

    Half(String end, String other) {
      this.end = end;
      this.distances = connections.distances(end, other);
    }

    /// Those whom the next level comes to.
    List<String> frontier() {
      return distances.keySet().stream()
          .filter(entity -> distances.get(entity) == radius)
          .filter(entity -> entity.equals(end) || !isEnd(entity))
          .toList();
    }

    /// Nobody but an end is counted before it is gone through.
    int guess() {
      return radius == 0 ? connections.parts(end) : 20 * frontier().size();
    }

    int cost() {
      return frontier().stream()
          .filter(entity -> isEnd(entity) || !connections.isHub(entity))
          .mapToInt(connections::parts)
          .sum();
    }

    boolean reaches(String entity, int within) {
      return distances.getOrDefault(entity, Integer.MAX_VALUE) <= within;
    }
  }

  private boolean isEnd(String entity) {
    return entity.equals(ahead.end) || entity.equals(back.end);
  }

  private boolean mayPass(String entity) {
    return !isEnd(entity) && !connections.isHub(entity);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  boolean isExceeded() {
    return exceeded;
  }

  void go(int maxHops, int first) {
    int lookedAt = 0;
    int length = 0;
    Half before = ahead;
    while (length < maxHops && candidates.size() < first && !exceeded) {
      Half side = side(before);
      lookedAt += side.cost();
      exceeded = lookedAt > MOST_LOOKED_AT;
      if (exceeded) {
        return;
      }
      boolean nobodyLeft = side.frontier().isEmpty();
      side.radius++;
      before = side;
      int known = nobodyLeft ? maxHops : ahead.radius + back.radius;
      while (length < known && candidates.size() < first && !exceeded) {
        length++;
        find(length, first);
      }
      length = known;
    }
  }

  /// The sixth hop is looked for from the end from which the fifth was not.
  private Half side(Half before) {
    if (ahead.radius + back.radius == 5) {
      return before == ahead ? back : ahead;
    }
    return ahead.guess() <= back.guess() ? ahead : back;
  }

  /// The chains of a length, those that go through few parts before those that go through many,
  /// until there are enough.
  private void find(int length, int first) {
    for (int digits = 0; digits <= Integer.SIZE; digits++) {
      if (candidates.size() >= first || exceeded) {
        return;
      }
      int room = MOST_CHAINS - candidates.size();
      List<List<String>> chains = new ArrayList<>();
      extend(List.of(ahead.end), length, digits, room + 1, chains);
      exceeded = chains.size() > room;
      chains.stream().limit(room).forEach(chain -> candidates.add(new Candidate(chain, turn)));
      turn++;
    }
  }

  /// All chains of a length that begin with some entities, by id.
  ///
  /// @param digits how many binary digits the most parts of anybody in between have
  private void extend(
      List<String> chain, int length, int digits, int most, List<List<String>> chains) {
    int left = length - chain.size();
    String last = chain.getLast();
    if (left == 0) {
      if (connections.areLinked(last, back.end) && digits(chain) == digits) {
        chains.add(Stream.concat(chain.stream(), Stream.of(back.end)).toList());
      }
      return;
    }
    Predicate<String> leads =
        near -> mayPass(near) && !chain.contains(near) && back.reaches(near, left);
    for (String near : connections.around(last).stream().filter(leads).toList()) {
      if (chains.size() < most && digits(near) <= digits) {
        extend(
            Stream.concat(chain.stream(), Stream.of(near)).toList(), length, digits, most, chains);
      }
    }
  }

  private int digits(List<String> chain) {
    return chain.stream().skip(1).mapToInt(this::digits).max().orElse(0);
  }

  private int digits(String entity) {
    return Integer.toBinaryString(connections.parts(entity)).length();
  }

  /// Hubs at which the search would have gone on, and those at which its halves met.
  List<String> hubs() {
    Comparator<String> byId = Connections.BY_ID;
    TreeSet<String> hubs = new TreeSet<>(byId);
    Stream.concat(ahead.distances.keySet().stream(), back.distances.keySet().stream())
        .filter(connections::isHub)
        .filter(entity -> !isEnd(entity))
        .filter(hub ->
            ahead.reaches(hub, ahead.radius - 1)
                || back.reaches(hub, back.radius - 1)
                || ahead.reaches(hub, ahead.radius) && back.reaches(hub, back.radius))
        .forEach(hubs::add);
    return List.copyOf(hubs);
  }
}
