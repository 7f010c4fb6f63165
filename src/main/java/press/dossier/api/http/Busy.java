package press.dossier.api.http;

import press.dossier.model.DossierException;

/// There is no place left to work on a request.
final class Busy extends DossierException {

  Busy() {
    super(ProtocolError.BUSY.name(), "The service has all hands full; ask again in a second.");
  }
}
