package press.dossier.store.connection;

import press.dossier.model.DossierException;

/// A database that Dossier cannot work on.
public final class UnfitDatabase extends DossierException {

  public UnfitDatabase(String message) {
    super("DATABASE_UNFIT", message);
  }
}
