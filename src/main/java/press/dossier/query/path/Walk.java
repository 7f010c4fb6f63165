package press.dossier.query.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Every chain of one length from one entity to another whose busiest entity in between is of one
/// class, in the order of ids.
///
/// It goes only where the other end can still be reached in time, so that dead ends are few; those
/// that remain, for a chain meets nobody twice, are counted.
final class Walk {

  /// More steps are not worth chains of which so few are as short.
  private static final int MOST_STEPS = 200_000;

  private final Web web;
  private final UUID to;
  private final Bounds bounds;
  private final Map<UUID, Integer> distances;
  private final Set<UUID> chain = new LinkedHashSet<>();
  private final List<List<UUID>> chains = new ArrayList<>();
  private int steps;

  /// What is walked.
  ///
  /// @param length how many hops a chain has
  /// @param bustle the class of its busiest entity
  /// @param most how many chains there may be
  record Bounds(int length, int bustle, int most) {}

  Walk(Web web, UUID from, UUID to, Bounds bounds) {
    this.web = web;
    this.to = to;
    this.bounds = bounds;
    this.distances =
        web.distances(
            to,
            bounds.length() - 1,
            entity -> web.mayPass(entity) && web.bustle(entity) <= bounds.bustle());
    chain.add(from);
    step(from, 0);
  }

  List<List<UUID>> chains() {
    return chains.subList(0, Math.min(chains.size(), bounds.most()));
  }

  /// Whether there are more chains, or may be, than were found.
  boolean exceeded() {
    return steps > MOST_STEPS || chains.size() > bounds.most();
  }

  /// @param bustle class of the busiest entity so far
  private void step(UUID here, int bustle) {
    int left = bounds.length() - chain.size();
    if (left == 0) {
      arrive(here, bustle);
      return;
    }
    List<UUID> next =
        web.around(here).stream()
            .filter(near -> !near.equals(to) && distances.getOrDefault(near, left + 1) <= left)
            .sorted(Web.BY_ID)
            .toList();
    for (UUID near : next) {
      steps++;
      if (!exceeded() && chain.add(near)) {
        step(near, Math.max(bustle, web.bustle(near)));
        chain.remove(near);
      }
    }
  }

  private void arrive(UUID here, int bustle) {
    if (bustle == bounds.bustle() && web.around(here).contains(to)) {
      List<UUID> whole = new ArrayList<>(chain);
      whole.add(to);
      chains.add(List.copyOf(whole));
    }
  }
}
