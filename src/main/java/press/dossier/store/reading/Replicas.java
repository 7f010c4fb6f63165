package press.dossier.store.reading;

import java.util.Optional;

/// The copies of the database that may be read instead of it.
public interface Replicas {

  /// A replica that may be read just now; empty if there is none.
  ///
  /// @param revision what it must hold, as far as is known
  Optional<Replica> find(long revision);
}
