package press.dossier.store.recording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Where claims come from: by claim, the claims at the ends of its relays, each with what makes it
/// one origin with others.
final class Ends {

  private final Map<UUID, List<UUID>> relayed;
  private final Map<UUID, Map<UUID, UUID>> known;

  /// @param relayed by claim: which claims it relays
  /// @param held the ends of claims that are relayed and stay as they are
  Ends(Map<UUID, List<UUID>> relayed, Map<UUID, Map<UUID, UUID>> held) {
    this.relayed = relayed;
    this.known = new HashMap<>(held);
  }

  /// The ends of a claim whose group was followed, each with its origin.
  Map<UUID, UUID> of(UUID claim) {
    return known.getOrDefault(claim, Map.of());
  }

  /// Follows a group. All groups that it relays must have been followed before.
  ///
  /// @param origin the origin of a claim that relays nothing
  void follow(List<UUID> group, UnaryOperator<UUID> origin) {
    UUID first = group.getFirst();
    if (relayed.getOrDefault(first, List.of()).isEmpty()) {
      known.put(first, Map.of(first, origin.apply(first)));
      return;
    }
    Set<UUID> next = new HashSet<>();
    group.forEach(claim -> next.addAll(relayed.getOrDefault(claim, List.of())));
    group.forEach(next::remove);
    Map<UUID, UUID> ends = new HashMap<>();
    next.forEach(claim -> ends.putAll(of(claim)));
    group.forEach(claim -> known.put(claim, ends));
  }
}
