package press.dossier.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// How beats come in without being asked for.
@ConfigMapping(prefix = "dossier.beats")
public interface BeatsConfig {

  /// The built-in beat that the service loads when it starts on a database that does not hold it;
  /// empty for none. Environment: `DOSSIER_BEATS_AT_START`.
  @WithDefault("chips-and-tiktok")
  Optional<String> atStart();
}
