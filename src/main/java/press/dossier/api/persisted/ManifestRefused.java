package press.dossier.api.persisted;

import java.nio.file.Path;
import press.dossier.model.DossierException;

/// A file of trusted documents that the service cannot serve; it does not start with it.
public final class ManifestRefused extends DossierException {

  ManifestRefused(Path file, String reason) {
    super("MANIFEST_REFUSED", "DOSSIER_DOCUMENTS_MANIFEST is " + file + ", and " + reason + ".");
  }
}
