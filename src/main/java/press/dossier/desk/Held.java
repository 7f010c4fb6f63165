package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.store.recording.HeldEntities;
import press.dossier.store.recording.HeldNodes;
import press.dossier.store.recording.HeldNodes.HeldNode;
import press.dossier.store.recording.HeldPublications;
import press.dossier.store.recording.HeldPublications.HeldPublication;

/// What is held, whichever beat says it: what inputs may name.
@ApplicationScoped
class Held {

  /// A hint need not search further than this.
  private static final int MOST = 10_000;

  private final HeldNodes nodes;
  private final HeldEntities entities;
  private final HeldPublications publications;

  Held(HeldNodes nodes, HeldEntities entities, HeldPublications publications) {
    this.nodes = nodes;
    this.entities = entities;
    this.publications = publications;
  }

  Optional<HeldNode> node(UUID id) {
    return nodes.node(id);
  }

  Optional<HeldNode> node(NodeType type, String key) {
    return nodes.node(type, key);
  }

  Optional<EntityKind> kind(String entity) {
    return entities.entity(entity).map(HeldEntities.HeldEntity::kind);
  }

  /// The keys of entities, for hints; not necessarily all.
  Collection<String> entities() {
    return entities.entities(MOST);
  }

  /// The key of the entity that has a number.
  Optional<String> numbered(IdentifierItem number) {
    return entities.identifier(number).map(HeldEntities.HeldIdentifier::entity);
  }

  Optional<HeldPublication> publication(UUID id) {
    return publications.publication(id);
  }

  boolean isRetracted(UUID node) {
    return nodes.isRetracted(node);
  }

  boolean isCorrected(UUID node, DateRange on) {
    return nodes.isCorrected(node, on);
  }

  /// Whether anything has been written by a mutation yet.
  boolean holdsDesk() {
    return entities.holdsBeat(BeatItem.DESK);
  }
}
