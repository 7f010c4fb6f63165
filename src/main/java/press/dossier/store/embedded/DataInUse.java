package press.dossier.store.embedded;

import java.nio.file.Path;
import press.dossier.model.DossierException;

/// Another Dossier serves from the same data folder.
public final class DataInUse extends DossierException {

  DataInUse(Path home) {
    super(
        "DATA_IN_USE", "Another Dossier is running on " + home + "; stop it, or set DOSSIER_DATA.");
  }
}
