package press.dossier.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.IdentifierItem;
import press.dossier.store.row.NodeEntity;

/// What is held already, for those who are about to record: beats, entities and who holds them.
@ApplicationScoped
public class HeldEntities {

  private final StatelessSession session;

  HeldEntities(StatelessSession session) {
    this.session = session;
  }

  /// An entity that is held.
  ///
  /// @param beat key of the beat that holds it
  public record HeldEntity(String key, EntityKind kind, String beat) {}

  /// A number that an entity has.
  ///
  /// @param entity key of the entity
  /// @param beat key of the beat that says so
  public record HeldIdentifier(String entity, String beat) {}

  /// Whether a beat is held.
  @Transactional
  public boolean holdsBeat(String key) {
    return session.get(NodeEntity.class, NodeId.of(NodeType.BEAT, key)) != null;
  }

  /// The entity with a key.
  @Transactional
  public Optional<HeldEntity> entity(String key) {
    return session
        .createQuery(
            """
            select entity.kind, node.beat from EntityEntity entity
            join NodeEntity node on node.id = entity.id
            where entity.toRevision is null and entity.id = :id
            """,
            Object[].class)
        .setParameter("id", NodeId.of(NodeType.ENTITY, key))
        .uniqueResultOptional()
        .map(row -> new HeldEntity(key, EntityKind.valueOf((String) row[0]), (String) row[1]));
  }

  /// The keys of the first entities, by key.
  @Transactional
  public List<String> entities(int most) {
    return session
        .createQuery(
            "select slug from EntityEntity where toRevision is null order by slug", String.class)
        .setMaxResults(most)
        .getResultList();
  }

  /// The entity that has a number.
  @Transactional
  public Optional<HeldIdentifier> identifier(IdentifierItem number) {
    String issuer = number.issuer();
    return session
        .createQuery(
            """
            select entity.key, beat.key from IdentifierEntity number
            join NodeEntity entity on entity.id = number.entityId
            join NodeEntity beat on beat.id = number.beatId
            where number.toRevision is null and number.scheme = :scheme
            and number.value = :value and number.issuerId is not distinct from :issuer
            """,
            Object[].class)
        .setParameter("scheme", number.scheme().name())
        .setParameter("value", number.value())
        .setParameter("issuer", issuer == null ? null : NodeId.of(NodeType.ENTITY, issuer))
        .uniqueResultOptional()
        .map(row -> new HeldIdentifier((String) row[0], (String) row[1]));
  }
}
