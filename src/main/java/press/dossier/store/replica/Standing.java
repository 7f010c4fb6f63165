package press.dossier.store.replica;

import java.util.Optional;

/// How a replica stands.
///
/// @param revision the newest one that it is known to hold
/// @param trouble why it must not be read; empty if it may
record Standing(long revision, Optional<String> trouble) {

  static Standing fit(long revision) {
    return new Standing(revision, Optional.empty());
  }

  static Standing unfit(String trouble) {
    return new Standing(0, Optional.of(trouble));
  }

  /// Whether it may be read, and holds a revision as far as is known.
  boolean serves(long wanted) {
    return trouble.isEmpty() && revision >= wanted;
  }

  /// The same after it has answered from a revision.
  Standing at(long answered) {
    return trouble.isEmpty() && answered > revision ? fit(answered) : this;
  }
}
