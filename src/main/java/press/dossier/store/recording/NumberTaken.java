package press.dossier.store.recording;

import press.dossier.model.DossierException;

/// A batch gives an entity a number that is given already.
public final class NumberTaken extends DossierException {

  NumberTaken(String scheme, String value, String entity) {
    super("IDENTIFIER_TAKEN", scheme + " " + value + " is already a number of " + entity + ".");
  }
}
