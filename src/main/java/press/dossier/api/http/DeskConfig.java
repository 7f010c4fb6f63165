package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Who may see what is not public.
@ConfigMapping(prefix = "dossier.desk")
public interface DeskConfig {

  /// SHA-256 in hexadecimal of each token that makes a viewer a member of the desk, with commas;
  /// none if left out. Environment: `DOSSIER_DESK_TOKENS`.
  Optional<List<String>> tokens();
}
