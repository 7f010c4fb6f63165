package press.dossier;

import press.dossier.model.DossierException;

/// Nobody has said which database the program works on, and it cannot bring one itself.
final class NoDatabase extends DossierException {

  /// @param why it cannot
  NoDatabase(String why) {
    super("DATABASE_UNNAMED", "Name a database by DOSSIER_DATABASE_URL: " + why);
  }
}
