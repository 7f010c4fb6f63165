package press.dossier.store.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How long an answer may take and how large it may be.
@ConfigMapping(prefix = "dossier.reading")
public interface ReadingConfig {

  /// How many seconds PostgreSQL may work on one statement. Environment: `DOSSIER_READING_SECONDS`.
  @WithDefault("10")
  int seconds();

  /// How many bytes the data of an answer may have. Environment: `DOSSIER_READING_BYTES`.
  @WithDefault("8388608")
  int bytes();
}
