package press.dossier.store.recording;

import java.util.List;
import java.util.Optional;

/// What a recording did.
///
/// @param revision the revision that was drawn; empty if nothing differed from what was held
public record Recorded(Optional<Long> revision, List<Change> changes) {

  /// How many nodes something of a kind was done to.
  public long count(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
