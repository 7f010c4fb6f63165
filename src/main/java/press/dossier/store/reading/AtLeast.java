package press.dossier.store.reading;

/// How new the state must be that an answer is read from. It says where to read: a replica that is
/// older is passed over.
///
/// @param revision the revision that it must hold; 0 for any
public record AtLeast(long revision) {

  /// Whatever a replica may be read for at all.
  public static final AtLeast ANY = new AtLeast(0);

  /// All that is committed: only the primary has it.
  public static final AtLeast NEWEST = new AtLeast(Long.MAX_VALUE);

  /// The stricter of two.
  public AtLeast and(AtLeast other) {
    return revision >= other.revision ? this : other;
  }

  /// Refuses an answer that is older: not even the primary holds the revision.
  ///
  /// @param read the revision of the answer
  public void requireReached(long read) {
    if (read < revision) {
      throw new RevisionNotReached(revision, read);
    }
  }
}
