package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The paths from claims to the claims at the ends of their relays: the shortest first, at most 20,
/// never through a claim twice.
///
/// A web of relays can hold more paths than could ever be walked, so they are never enumerated:
/// below a claim that is on no circle, its best paths go on with best paths of those it relays, and
/// nothing else needs to be kept of these.
final class Chains {

  /// How many chains a claim has at most.
  static final int MOST = 20;

  /// The order of ids as texts, and as PostgreSQL has it; that of Java takes the first bit for a
  /// sign.
  static final Comparator<UUID> ORDER =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  /// The order of chains: the shortest first, then by the ids of the claims.
  static final Comparator<List<UUID>> SHORTEST =
      Comparator.<List<UUID>>comparingInt(List::size).thenComparing(Chains::compareHops);

  private final Map<UUID, List<UUID>> relayed;
  private final Map<UUID, List<List<UUID>>> known;

  /// @param relayed by claim: which claims it relays
  /// @param held the chains of claims that are relayed and stay as they are
  Chains(Map<UUID, List<UUID>> relayed, Map<UUID, List<List<UUID>>> held) {
    this.relayed = relayed;
    this.known = new HashMap<>(held);
  }

  /// The chains of a claim whose group was followed.
  List<List<UUID>> of(UUID claim) {
    return known.getOrDefault(claim, List.of());
  }

  /// Follows a group. All groups that it relays must have been followed before.
  void follow(List<UUID> group) {
    if (group.size() == 1) {
      known.put(group.getFirst(), straight(group.getFirst()));
      return;
    }
    Set<UUID> circle = Set.copyOf(group);
    Map<UUID, List<List<UUID>>> exits = new HashMap<>();
    group.forEach(claim -> exits.put(claim, best(exits(claim, circle))));
    Map<UUID, List<List<UUID>>> found = new HashMap<>();
    group.forEach(claim -> found.put(claim, new Detours(relayed, exits).from(claim)));
    known.putAll(found);
  }

  private List<List<UUID>> straight(UUID claim) {
    List<UUID> next = relayed.getOrDefault(claim, List.of());
    if (next.isEmpty()) {
      return List.of(List.of(claim));
    }
    List<List<UUID>> chains = new ArrayList<>();
    for (List<UUID> rest : exits(claim, Set.of(claim))) {
      List<UUID> chain = new ArrayList<>(rest.size() + 1);
      chain.add(claim);
      chain.addAll(rest);
      chains.add(chain);
    }
    return best(chains);
  }

  /// The chains that lead on from a claim and out of its group.
  private List<List<UUID>> exits(UUID claim, Set<UUID> group) {
    List<List<UUID>> exits = new ArrayList<>();
    for (UUID next : new LinkedHashSet<>(relayed.getOrDefault(claim, List.of()))) {
      if (!group.contains(next)) {
        exits.addAll(of(next));
      }
    }
    return exits;
  }

  private static List<List<UUID>> best(List<List<UUID>> chains) {
    return chains.stream().sorted(SHORTEST).limit(MOST).toList();
  }

  private static int compareHops(List<UUID> one, List<UUID> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = ORDER.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
