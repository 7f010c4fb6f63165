package press.dossier.api.request;

import press.dossier.model.DossierException;

/// A request that is no question.
public final class BadRequest extends DossierException {

  /// Refuses a request, saying what would be right.
  public BadRequest(String message) {
    super("BAD_REQUEST", message);
  }
}
