package press.dossier.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import press.dossier.ingest.beat.Held;
import press.dossier.model.item.IdentifierItem;
import press.dossier.store.recording.HeldEntities;

/// What the database holds.
@ApplicationScoped
class HeldInStore implements Held {

  /// A hint need not search further than this.
  private static final int MOST = 10_000;

  private final HeldEntities entities;

  HeldInStore(HeldEntities entities) {
    this.entities = entities;
  }

  @Override
  public Optional<HeldEntity> entity(String key) {
    return entities.entity(key).map(held -> new HeldEntity(held.kind(), held.beat()));
  }

  @Override
  public Optional<Numbered> identifier(IdentifierItem number) {
    return entities.identifier(number).map(held -> new Numbered(held.entity(), held.beat()));
  }

  @Override
  public Collection<String> entities() {
    return entities.entities(MOST);
  }
}
