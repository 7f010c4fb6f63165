package press.dossier.store.reading;

import press.dossier.model.DossierException;

/// The answer would have taken longer than any may take.
public final class ReadTooLong extends DossierException {

  ReadTooLong(int seconds) {
    super(
        "READ_TIMED_OUT",
        "The answer takes longer than " + seconds + " seconds; ask for less at once.");
  }
}
