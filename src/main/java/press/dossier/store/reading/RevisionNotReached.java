package press.dossier.store.reading;

import press.dossier.model.DossierException;

/// Somebody asks for at least a revision that has not been written.
public final class RevisionNotReached extends DossierException {

  RevisionNotReached(long wanted, long newest) {
    super(
        "REVISION_NOT_REACHED",
        "Revision %d is asked for at least; the newest is %d.".formatted(wanted, newest));
  }
}
