package press.dossier.api.live;

import press.dossier.model.DossierException;

/// A connection has as many operations as it may have.
public final class TooManyOperations extends DossierException {

  /// The code that is told.
  public static final String CODE = "TOO_MANY_OPERATIONS";

  TooManyOperations() {
    super(CODE, "As many operations run on this connection as may; complete one before the next.");
  }
}
