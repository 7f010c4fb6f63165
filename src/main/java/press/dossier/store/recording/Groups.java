package press.dossier.store.recording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Claims in groups: those that reach each other by relays are one group, every other claim is one
/// of its own. Groups come in an order in which each stands behind all that it relays (Tarjan's
/// strongly connected components).
final class Groups {

  private final Set<UUID> claims;
  private final Map<UUID, List<UUID>> relayed;
  private final Map<UUID, Integer> entered = new HashMap<>();
  private final Map<UUID, Integer> reaches = new HashMap<>();
  private final Deque<Step> way = new ArrayDeque<>();
  private final Deque<UUID> open = new ArrayDeque<>();
  private final Set<UUID> isOpen = new HashSet<>();
  private final List<List<UUID>> groups = new ArrayList<>();

  private Groups(Collection<UUID> claims, Map<UUID, List<UUID>> relayed) {
    this.claims = Set.copyOf(claims);
    this.relayed = relayed;
  }

  /// A claim on the way down, and which of those it relays are still to be followed.
  private record Step(UUID claim, Iterator<UUID> next) {}

  /// Groups claims; relays that lead out of them are not followed.
  static List<List<UUID>> of(Collection<UUID> claims, Map<UUID, List<UUID>> relayed) {
    Groups found = new Groups(claims, relayed);
    for (UUID claim : claims) {
      if (!found.entered.containsKey(claim)) {
        found.follow(claim);
      }
    }
    return found.groups;
  }

  private void follow(UUID start) {
    enter(start);
    while (!way.isEmpty()) {
      Step step = way.element();
      if (step.next().hasNext()) {
        descend(step.claim(), step.next().next());
      } else {
        way.pop();
        leave(step.claim());
      }
    }
  }

  private void enter(UUID claim) {
    int number = entered.size();
    entered.put(claim, number);
    reaches.put(claim, number);
    open.push(claim);
    isOpen.add(claim);
    way.push(new Step(claim, relayed.getOrDefault(claim, List.of()).iterator()));
  }

  private void descend(UUID from, UUID to) {
    if (!claims.contains(to)) {
      return;
    }
    if (!entered.containsKey(to)) {
      enter(to);
    } else if (isOpen.contains(to)) {
      reaches.merge(from, entered.getOrDefault(to, 0), Math::min);
    }
  }

  private void leave(UUID claim) {
    int reached = reaches.getOrDefault(claim, 0);
    if (reached == entered.getOrDefault(claim, 0)) {
      close(claim);
    }
    if (!way.isEmpty()) {
      reaches.merge(way.element().claim(), reached, Math::min);
    }
  }

  private void close(UUID first) {
    List<UUID> group = new ArrayList<>();
    UUID claim;
    do {
      claim = open.pop();
      isOpen.remove(claim);
      group.add(claim);
    } while (!claim.equals(first));
    groups.add(group);
  }
}
