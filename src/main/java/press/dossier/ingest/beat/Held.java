package press.dossier.ingest.beat;

import java.util.Collection;
import java.util.Optional;
import press.dossier.model.EntityKind;
import press.dossier.model.item.IdentifierItem;

/// What is held already, whichever beat said it. Files may refer to entities that they do not hold
/// themselves.
public interface Held {

  /// An entity that is held.
  ///
  /// @param beat key of the beat that holds it
  record HeldEntity(EntityKind kind, String beat) {}

  /// An entity that has a number.
  ///
  /// @param key key of the entity
  /// @param beat key of the beat that says so
  record Numbered(String key, String beat) {}

  /// The entity with a key.
  Optional<HeldEntity> entity(String key);

  /// The entity that has a number.
  Optional<Numbered> identifier(IdentifierItem number);

  /// The keys of entities that are held, for hints; not necessarily all.
  Collection<String> entities();
}
