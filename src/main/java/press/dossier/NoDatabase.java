package press.dossier;

import press.dossier.model.DossierException;

/// A platform invokes the program, and nobody has said which database it works on.
final class NoDatabase extends DossierException {

  NoDatabase() {
    super(
        "DATABASE_UNNAMED",
        "Name a database by DOSSIER_DATABASE_URL: an instance that comes and goes can keep none.");
  }
}
