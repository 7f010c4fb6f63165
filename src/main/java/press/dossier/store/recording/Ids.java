package press.dossier.store.recording;

import java.util.Collection;
import java.util.UUID;

/// Many ids as one parameter of a statement, however many they are.
final class Ids {

  private Ids() {}

  /// An array, to be bound where a statement says `any(:ids)`. (An array bound as text and cast
  /// would be parsed again for each row.)
  static UUID[] of(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
