package press.dossier.api.http;

import press.dossier.model.DossierException;

/// A request's body that is no question.
final class BadRequest extends DossierException {

  BadRequest(String message) {
    super("BAD_REQUEST", message);
  }
}
