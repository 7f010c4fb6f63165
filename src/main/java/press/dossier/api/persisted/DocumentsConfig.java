package press.dossier.api.persisted;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// Which documents are served.
@ConfigMapping(prefix = "dossier.documents")
public interface DocumentsConfig {

  /// File of trusted documents; none if left out. Environment: `DOSSIER_DOCUMENTS_MANIFEST`.
  Optional<Path> manifest();

  /// Whether other documents are served beside those of the manifest. Environment:
  /// `DOSSIER_DOCUMENTS_OTHERS`.
  @WithDefault("false")
  boolean others();
}
