package press.dossier.store.recording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Which claims relay which, around some claims: upward to all that relay them, downward to the
/// origins of all these.
final class RelayGraph {

  private static final int MOST_CHAINS = 20;

  /// How many paths are tried for a claim on a circle before the search is given up; a claim that
  /// is not on one never needs a search.
  private static final int MOST_TRIED = 20_000;

  /// The order of chains: the shortest first, then by the ids of the claims.
  private static final Comparator<List<UUID>> SHORTEST =
      Comparator.<List<UUID>>comparingInt(List::size)
          .thenComparing(chain -> chain.stream().map(UUID::toString).reduce("", String::concat));

  private final Map<UUID, List<UUID>> relayed;
  private final Set<UUID> affected;
  private final Set<UUID> leadingIntoCircle;
  private final Set<UUID> circular;
  private final Map<UUID, List<List<UUID>>> known = new HashMap<>();

  RelayGraph(Map<UUID, List<UUID>> relayed, Set<UUID> affected) {
    this.relayed = relayed;
    this.affected = affected;
    this.leadingIntoCircle = leadingIntoCircle();
    this.circular = new HashSet<>();
    for (UUID claim : leadingIntoCircle) {
      if (below(claim).contains(claim)) {
        circular.add(claim);
      }
    }
  }

  /// Reads the graph around claims whose relays have changed.
  static RelayGraph around(StatelessSession session, Set<UUID> changed) {
    Set<UUID> affected = new LinkedHashSet<>(changed);
    affected.addAll(Relays.above(session, changed));
    Map<UUID, List<UUID>> relayed = Relays.below(session, affected);
    return new RelayGraph(relayed, affected);
  }

  /// The claims whose chains may have changed.
  Set<UUID> affected() {
    return affected;
  }

  /// All claims of the graph.
  Set<UUID> claims() {
    Set<UUID> claims = new LinkedHashSet<>(affected);
    relayed.forEach((claim, others) -> {
      claims.add(claim);
      claims.addAll(others);
    });
    return claims;
  }

  /// The claims that reach themselves.
  Set<UUID> circular() {
    return circular;
  }

  private List<UUID> relayedBy(UUID claim) {
    return relayed.getOrDefault(claim, List.of());
  }

  /// All claims that a claim relays, however far; itself only if it goes in a circle.
  private Set<UUID> below(UUID claim) {
    Set<UUID> reached = new LinkedHashSet<>();
    Deque<UUID> open = new ArrayDeque<>(relayedBy(claim));
    while (!open.isEmpty()) {
      UUID next = open.pop();
      if (reached.add(next)) {
        open.addAll(relayedBy(next));
      }
    }
    return reached;
  }

  /// The claims at the ends: those below a claim that relay nothing, or the claim itself if it
  /// relays nothing.
  Set<UUID> ends(UUID claim) {
    if (relayedBy(claim).isEmpty()) {
      return Set.of(claim);
    }
    Set<UUID> ends = below(claim);
    ends.removeIf(reached -> !relayedBy(reached).isEmpty());
    return ends;
  }

  /// The chains of a claim, shortest first.
  List<List<UUID>> chains(UUID claim) {
    return leadingIntoCircle.contains(claim) ? searched(claim) : composed(claim);
  }

  /// Without a circle, the best chains of a claim begin with it and go on with best chains of those
  /// it relays.
  private List<List<UUID>> composed(UUID claim) {
    List<List<UUID>> before = known.get(claim);
    if (before != null) {
      return before;
    }
    for (UUID next : bottomUp(claim)) {
      known.put(next, step(next));
    }
    return known.getOrDefault(claim, List.of());
  }

  private List<List<UUID>> step(UUID claim) {
    if (relayedBy(claim).isEmpty()) {
      return List.of(List.of(claim));
    }
    List<List<UUID>> chains = new ArrayList<>();
    for (UUID next : new LinkedHashSet<>(relayedBy(claim))) {
      for (List<UUID> rest : known.getOrDefault(next, List.of())) {
        List<UUID> chain = new ArrayList<>(List.of(claim));
        chain.addAll(rest);
        chains.add(chain);
      }
    }
    return chains.stream().sorted(SHORTEST).limit(MOST_CHAINS).toList();
  }

  /// The claims at and below a claim that are not yet known, those that are relayed before those
  /// that relay them.
  private List<UUID> bottomUp(UUID claim) {
    Set<UUID> order = new LinkedHashSet<>();
    Set<UUID> entered = new HashSet<>();
    Deque<UUID> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      UUID top = open.peek();
      if (known.containsKey(top) || order.contains(top)) {
        open.pop();
      } else if (entered.add(top)) {
        relayedBy(top).forEach(open::push);
      } else {
        open.pop();
        order.add(top);
      }
    }
    return List.copyOf(order);
  }

  /// Where circles are near, chains are searched level by level, never through the same claim
  /// twice.
  private List<List<UUID>> searched(UUID claim) {
    List<List<UUID>> chains = new ArrayList<>();
    List<List<UUID>> level = List.of(List.of(claim));
    int tried = 0;
    while (!level.isEmpty() && chains.size() < MOST_CHAINS && tried < MOST_TRIED) {
      tried += level.size();
      List<List<UUID>> deeper = new ArrayList<>();
      for (List<UUID> path : level) {
        if (relayedBy(path.getLast()).isEmpty()) {
          chains.add(path);
        }
        deeper.addAll(extended(path));
      }
      level = deeper;
    }
    return chains.stream().sorted(SHORTEST).limit(MOST_CHAINS).toList();
  }

  private List<List<UUID>> extended(List<UUID> path) {
    List<List<UUID>> longer = new ArrayList<>();
    for (UUID next : new LinkedHashSet<>(relayedBy(path.getLast()))) {
      if (!path.contains(next)) {
        List<UUID> chain = new ArrayList<>(path);
        chain.add(next);
        longer.add(chain);
      }
    }
    return longer;
  }

  /// The claims that stay when those that relay only settled claims are taken away one after the
  /// other.
  private Set<UUID> leadingIntoCircle() {
    Map<UUID, List<UUID>> relaying = new HashMap<>();
    Map<UUID, Integer> waiting = new LinkedHashMap<>();
    Deque<UUID> settled = new ArrayDeque<>();
    for (UUID claim : claims()) {
      waiting.put(claim, relayedBy(claim).size());
      relayedBy(claim).forEach(o -> relaying.computeIfAbsent(o, x -> new ArrayList<>()).add(claim));
      if (relayedBy(claim).isEmpty()) {
        settled.add(claim);
      }
    }
    while (!settled.isEmpty()) {
      UUID claim = settled.pop();
      waiting.remove(claim);
      for (UUID above : relaying.getOrDefault(claim, List.of())) {
        if (waiting.merge(above, -1, Integer::sum) == 0) {
          settled.add(above);
        }
      }
    }
    return new LinkedHashSet<>(waiting.keySet());
  }
}
