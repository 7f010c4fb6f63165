package press.dossier.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.row.NodeEntity;

/// What is held already, for those who name it by its id or its key.
@ApplicationScoped
public class HeldNodes {

  private final StatelessSession session;

  HeldNodes(StatelessSession session) {
    this.session = session;
  }

  /// A node that is held.
  ///
  /// @param key the complete key
  /// @param beat key of the beat that holds it
  public record HeldNode(UUID id, NodeType type, String key, String beat) {}

  /// The node with an id.
  @Transactional
  public Optional<HeldNode> node(UUID id) {
    return Optional.ofNullable(session.get(NodeEntity.class, id))
        .map(node -> new HeldNode(node.id, NodeType.valueOf(node.type), node.key, node.beat));
  }

  /// The node of a type with a complete key.
  @Transactional
  public Optional<HeldNode> node(NodeType type, String key) {
    return node(NodeId.of(type, key));
  }

  /// Whether a claim or publication is retracted, whichever beat says so.
  @Transactional
  public boolean isRetracted(UUID node) {
    return session
            .createQuery(
                "select count(*) from RetractionEntity where nodeId = :node and toRevision is null",
                Long.class)
            .setParameter("node", node)
            .getSingleResult()
        > 0;
  }

  /// Whether a claim or publication is corrected on a date, whichever beat says so.
  @Transactional
  public boolean isCorrected(UUID node, DateRange on) {
    return session
            .createQuery(
                """
                select count(*) from CorrectionEntity where nodeId = :node and toRevision is null
                and correctedEarliest = :earliest and correctedLatest = :latest
                """,
                Long.class)
            .setParameter("node", node)
            .setParameter("earliest", on.earliest())
            .setParameter("latest", on.latest())
            .getSingleResult()
        > 0;
  }
}
