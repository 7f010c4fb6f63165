package press.dossier.api.live;

import press.dossier.model.DossierException;

/// A connection has as many operations as it may have.
final class TooManyOperations extends DossierException {

  TooManyOperations() {
    super(
        "TOO_MANY_OPERATIONS",
        "As many operations run on this connection as may; complete one before the next.");
  }
}
