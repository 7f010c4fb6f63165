package press.dossier.store.reading;

import press.dossier.model.DossierException;

/// The answer would have been larger than any may be. It was not sent by PostgreSQL.
public final class ReadTooLarge extends DossierException {

  ReadTooLarge(int bytes) {
    super(
        "ANSWER_TOO_LARGE",
        "The answer has more than " + bytes + " bytes; ask for shorter pages or fewer fields.");
  }
}
