package press.dossier;

import press.dossier.model.DossierException;

/// A secret that is given in a way that cannot be used.
final class BadSecret extends DossierException {

  BadSecret(String message) {
    super("SECRET_UNREADABLE", message);
  }
}
