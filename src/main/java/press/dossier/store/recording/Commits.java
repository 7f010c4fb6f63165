package press.dossier.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import press.dossier.store.reading.Newest;

/// Tells whoever keeps the newest revision in memory what is committed here, before the writer goes
/// on.
@ApplicationScoped
class Commits {

  private final TransactionSynchronizationRegistry transaction;
  private final Newest newest;

  Commits(TransactionSynchronizationRegistry transaction, Newest newest) {
    this.transaction = transaction;
    this.newest = newest;
  }

  /// Has a revision told that the transaction at hand has drawn.
  void tell(long revision) {
    transaction.registerInterposedSynchronization(new Telling(newest, revision));
  }

  private static final class Telling implements Synchronization {

    private final Newest newest;
    private final long revision;
    private boolean begun;

    Telling(Newest newest, long revision) {
      this.newest = newest;
      this.revision = revision;
    }

    /// Is not called where a transaction is rolled back.
    @Override
    public void beforeCompletion() {
      begun = true;
      newest.commits();
    }

    @Override
    public void afterCompletion(int status) {
      if (begun) {
        newest.ends(status == Status.STATUS_COMMITTED ? revision : 0);
      }
    }
  }
}
