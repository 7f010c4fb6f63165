package press.dossier.store.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.store.row.NodeEntity;

/// The identities of a batch: which are held, which are new, and whose own visibility changes.
final class Nodes {

  private static final String PASSED =
      "from NodeEntity where visibility = 'EMBARGO' and embargoUntil <= :now";

  private final StatelessSession session;
  private final Batch batch;
  private final Map<UUID, NodeEntity> held = new HashMap<>();
  private final Map<UUID, Item> added = new LinkedHashMap<>();
  private final Map<UUID, Item> revealed = new LinkedHashMap<>();

  Nodes(StatelessSession session, Batch batch) {
    this.session = session;
    this.batch = batch;
    Set<UUID> said = new HashSet<>();
    for (Item item : batch.items()) {
      if (!said.add(Rows.id(item))) {
        throw new IllegalArgumentException("said twice: " + item.type() + " " + item.key());
      }
    }
    for (List<UUID> ids : Portions.of(said)) {
      session
          .createQuery("from NodeEntity where id in :ids", NodeEntity.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(node -> held.put(node.id, node));
    }
    batch.items().stream().filter(item -> !(item instanceof ExtensionItem)).forEach(this::sort);
  }

  private void sort(Item item) {
    NodeEntity node = held.get(Rows.id(item));
    if (node == null) {
      added.put(Rows.id(item), item);
    } else if (!describe(item.visibility()).equals(describe(node))) {
      revealed.put(node.id, item);
    }
  }

  /// Refuses a batch that says anew what another beat holds, or extends what its own beat holds.
  void requireOwn() {
    for (Item item : batch.items()) {
      NodeEntity node = held.get(Rows.id(item));
      boolean own = node == null ? added.containsKey(Rows.id(item)) : isOwn(node);
      if (own && item instanceof ExtensionItem) {
        throw new ExtendsOwn(item.key());
      }
      if (node != null && !own && !(item instanceof ExtensionItem)) {
        throw new HeldElsewhere(item, node.beat);
      }
    }
  }

  private boolean isOwn(NodeEntity node) {
    return node.beat.equals(batch.beat());
  }

  boolean isSame() {
    return added.isEmpty() && revealed.isEmpty();
  }

  boolean isAdded(UUID id) {
    return added.containsKey(id);
  }

  /// Nodes that are new.
  Set<UUID> added() {
    return added.keySet();
  }

  /// Nodes that are held and whose own visibility is said otherwise, with what is said.
  Map<UUID, Item> revealed() {
    return revealed;
  }

  /// Nodes that are new or whose own visibility changes.
  Set<UUID> touched() {
    Set<UUID> touched = new HashSet<>(added.keySet());
    touched.addAll(revealed.keySet());
    return touched;
  }

  String visibilityHeld(UUID id) {
    NodeEntity node = held.get(id);
    return node == null ? "" : describe(node);
  }

  boolean changesVisibility() {
    return !revealed.isEmpty()
        || added.values().stream()
            .anyMatch(item -> !(item.visibility() instanceof Visibility.Public));
  }

  /// A node that is held for the beat and no longer said.
  record Missing(NodeType type, String key) {}

  /// What is held for the beat, or extended by it, and not in the batch.
  List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    session
        .createQuery(
            """
            from NodeEntity node where node.beat = :key
            or exists (from NameEntity where entityId = node.id and beatId = :id and toRevision is null)
            or exists (from IdentifierEntity where entityId = node.id and beatId = :id and toRevision is null)
            order by node.type, node.key
            """,
            NodeEntity.class)
        .setParameter("key", batch.beat())
        .setParameter("id", NodeId.of(NodeType.BEAT, batch.beat()))
        .getResultList()
        .forEach(node -> {
          if (!held.containsKey(node.id)) {
            missing.add(new Missing(NodeType.valueOf(node.type), node.key));
          }
        });
    return missing;
  }

  void write(long revision) {
    List<NodeEntity> nodes =
        added.values().stream().map(item -> node(item, batch.beat(), revision)).toList();
    session.insertMultiple(nodes);
    Statistics.refreshNodes(session, nodes.size());
    for (Map.Entry<UUID, Item> said : revealed.entrySet()) {
      NodeEntity node = Objects.requireNonNull(held.get(said.getKey()));
      setVisibility(node, said.getValue().visibility());
      session.update(node);
    }
  }

  /// The node of an item that a beat says for the first time.
  static NodeEntity node(Item item, String beat, long revision) {
    NodeEntity node = new NodeEntity();
    node.id = Rows.id(item);
    node.type = item.type().name();
    node.key = item.key();
    node.beat = beat;
    node.firstRevision = revision;
    node.visible = true;
    setVisibility(node, item.visibility());
    return node;
  }

  private static void setVisibility(NodeEntity node, Visibility visibility) {
    node.visibility =
        switch (visibility) {
          case Visibility.Public open -> "PUBLIC";
          case Visibility.Desk desk -> "DESK";
          case Visibility.Embargoed embargoed -> "EMBARGO";
        };
    // PostgreSQL keeps microseconds: a finer instant would never equal the one that is held
    node.embargoUntil =
        visibility instanceof Visibility.Embargoed embargoed
            ? embargoed.until().truncatedTo(ChronoUnit.MICROS)
            : null;
  }

  static String describe(Visibility visibility) {
    NodeEntity node = new NodeEntity();
    setVisibility(node, visibility);
    return describe(node);
  }

  /// Sets a node's own visibility.
  ///
  /// @return whether it was another
  static boolean show(StatelessSession session, UUID id, Visibility visibility) {
    NodeEntity node = Objects.requireNonNull(session.get(NodeEntity.class, id));
    if (describe(node).equals(describe(visibility))) {
      return false;
    }
    setVisibility(node, visibility);
    session.update(node);
    return true;
  }

  private static String describe(NodeEntity node) {
    return node.embargoUntil == null ? node.visibility : "EMBARGO until " + node.embargoUntil;
  }

  static long countPassed(StatelessSession session, Instant now) {
    return session
        .createQuery("select count(*) " + PASSED, Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  /// Makes public what is under an embargo that has passed.
  static Set<UUID> lift(StatelessSession session, Instant now) {
    List<UUID> passed =
        session
            .createQuery("select id " + PASSED, UUID.class)
            .setParameter("now", now)
            .getResultList();
    session
        .createMutationQuery(
            "update NodeEntity set visibility = 'PUBLIC', embargoUntil = null where id in :ids")
        .setParameter("ids", passed)
        .executeUpdate();
    return Set.copyOf(passed);
  }
}
