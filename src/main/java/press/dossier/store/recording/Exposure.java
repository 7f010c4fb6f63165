package press.dossier.store.recording;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import press.dossier.model.NodeType;

/// Keeps who may see what: a row is visible to everybody only if everything it needs is.
///
/// A node is visible if its current version is; a row of any version is visible if all nodes are
/// that it refers to. Visibility is always today's, so the columns of all versions are set, closed
/// ones too: the one thing that is updated in place.
final class Exposure {

  private final StatelessSession session;

  Exposure(StatelessSession session) {
    this.session = session;
  }

  /// Sets what everybody may see around nodes that have changed, if anything is or was hidden.
  ///
  /// @param changed nodes of which a row or the own visibility has changed
  /// @param isHiding whether a node is newly hidden or no longer hidden of its own accord
  /// @return the nodes that are hidden now and were not, or were hidden and are not now
  Set<UUID> follow(Collection<UUID> changed, boolean isHiding) {
    if (!isHiding && !isAnythingHidden()) {
      return Set.of();
    }
    Map<NodeType, Set<UUID>> turned = new EnumMap<>(NodeType.class);
    for (Needs needs : Needs.ALL) {
      Set<UUID> due = new HashSet<>(changed);
      Set<UUID> needed = among(turned, turned.keySet());
      due.addAll(needed.isEmpty() ? Set.of() : ids(needs.dependents(), needed));
      turned.computeIfAbsent(needs.type(), none -> new HashSet<>()).addAll(ids(needs.turn(), due));
    }
    Set<UUID> due = new HashSet<>(changed);
    due.addAll(among(turned, turned.keySet()));
    for (Sight sight : Sight.ALL) {
      run(sight.ofNodes(), due);
      sight.ofNeeded().forEach(needed -> run(needed.update(), among(turned, needed.types())));
    }
    return among(turned, turned.keySet());
  }

  private static Set<UUID> among(Map<NodeType, Set<UUID>> turned, Set<NodeType> types) {
    return types.stream()
        .flatMap(type -> turned.getOrDefault(type, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  boolean isAnythingHidden() {
    return session
        .createNativeQuery("select exists (select 1 from node where not visible)", Boolean.class)
        .getSingleResult();
  }

  private List<UUID> ids(String sql, Set<UUID> nodes) {
    return session
        .createNativeQuery(sql, UUID.class)
        .setParameter("nodes", Ids.of(nodes))
        .getResultList();
  }

  private void run(String sql, Set<UUID> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    session.createNativeMutationQuery(sql).setParameter("nodes", Ids.of(nodes)).executeUpdate();
  }
}
