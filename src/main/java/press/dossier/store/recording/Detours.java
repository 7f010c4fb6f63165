package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The chains of claims that go in a circle: out of the circle, to where its claims relay others.
///
/// There a best path need not go on with best paths, because these may lead back. So the best is
/// found, then the best of those that leave it at each of its claims, and so on (Yen's and Lawler's
/// way): as many searches as there are hops in the chains that are found.
final class Detours {

  private final Map<UUID, List<UUID>> relayed;
  private final Map<UUID, List<List<UUID>>> exits;
  private final Map<UUID, List<UUID>> relaying = new HashMap<>();

  /// @param exits by claim of the circle: its ways out, best first
  Detours(Map<UUID, List<UUID>> relayed, Map<UUID, List<List<UUID>>> exits) {
    this.relayed = relayed;
    this.exits = exits;
    for (UUID claim : exits.keySet()) {
      inside(claim)
          .forEach(next -> relaying.computeIfAbsent(next, x -> new ArrayList<>()).add(claim));
    }
  }

  /// A path: claims of the circle, then a way out.
  ///
  /// @param fixed how many of the claims all paths share among which this is the best
  /// @param barred first hops and ways out that these paths do not take behind the shared claims
  private record Path(List<UUID> claims, List<UUID> exit, int fixed, Set<Object> barred) {

    List<UUID> hops() {
      return Stream.concat(claims.stream(), exit.stream()).toList();
    }

    /// What the path does behind its first claims: the next claim, or the way out.
    Object behind(int count) {
      return count < claims.size() ? claims.get(count) : exit;
    }
  }

  /// The chains of a claim of the circle.
  List<List<UUID>> from(UUID claim) {
    PriorityQueue<Path> best =
        new PriorityQueue<>(Comparator.comparing(Path::hops, Chains.SHORTEST));
    best(List.of(claim), Set.of()).ifPresent(best::add);
    List<List<UUID>> chains = new ArrayList<>();
    while (chains.size() < Chains.MOST && !best.isEmpty()) {
      Path path = best.remove();
      chains.add(path.hops());
      for (int shared = path.fixed(); shared <= path.claims().size(); shared++) {
        Set<Object> barred =
            new HashSet<>(shared == path.fixed() ? path.barred() : Set.<Object>of());
        barred.add(path.behind(shared));
        best(path.claims().subList(0, shared), barred).ifPresent(best::add);
      }
    }
    return chains;
  }

  /// The best path that begins with some claims and does not go on as is barred.
  private Optional<Path> best(List<UUID> begin, Set<Object> barred) {
    Map<UUID, Integer> far = distances(Set.copyOf(begin));
    List<UUID> claims = new ArrayList<>(begin);
    Set<Object> closed = barred;
    while (true) {
      UUID last = claims.getLast();
      Optional<UUID> next = next(last, far, closed);
      Optional<List<UUID>> exit = exit(last, closed);
      if (next.isEmpty() && exit.isEmpty()) {
        return Optional.empty();
      }
      if (next.isEmpty() || exit.isPresent() && isBetter(exit.get(), next.get(), far)) {
        return Optional.of(new Path(claims, exit.orElseThrow(), begin.size(), barred));
      }
      claims.add(next.get());
      far.remove(next.get());
      closed = Set.of();
    }
  }

  private Optional<UUID> next(UUID claim, Map<UUID, Integer> far, Set<Object> barred) {
    return inside(claim)
        .filter(next -> far.containsKey(next) && !barred.contains(next))
        .min(Comparator.<UUID, Integer>comparing(far::get).thenComparing(Chains.ORDER));
  }

  private Optional<List<UUID>> exit(UUID claim, Set<Object> barred) {
    return exits.getOrDefault(claim, List.of()).stream()
        .filter(exit -> !barred.contains(exit))
        .findFirst();
  }

  private static boolean isBetter(List<UUID> exit, UUID next, Map<UUID, Integer> far) {
    int longer = Integer.compare(exit.size(), far.getOrDefault(next, 0));
    return longer < 0 || longer == 0 && Chains.ORDER.compare(exit.getFirst(), next) < 0;
  }

  /// By claim: how many hops the best path from it has, itself counted, without those left out.
  private Map<UUID, Integer> distances(Set<UUID> without) {
    record Far(UUID claim, int hops) {}
    PriorityQueue<Far> open = new PriorityQueue<>(Comparator.comparingInt(Far::hops));
    exits.forEach((claim, ways) -> {
      if (!ways.isEmpty() && !without.contains(claim)) {
        open.add(new Far(claim, 1 + ways.getFirst().size()));
      }
    });
    Map<UUID, Integer> far = new HashMap<>();
    while (!open.isEmpty()) {
      Far near = open.remove();
      if (far.putIfAbsent(near.claim(), near.hops()) == null) {
        relaying.getOrDefault(near.claim(), List.of()).stream()
            .filter(claim -> !without.contains(claim))
            .forEach(claim -> open.add(new Far(claim, near.hops() + 1)));
      }
    }
    return far;
  }

  private Stream<UUID> inside(UUID claim) {
    return relayed.getOrDefault(claim, List.of()).stream().distinct().filter(exits::containsKey);
  }
}
