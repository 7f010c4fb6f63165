package press.dossier.store.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How old an answer from memory may be.
@ConfigMapping(prefix = "dossier.newest")
public interface NewestConfig {

  /// For how long after PostgreSQL was last heard the newest revision is told from memory. What
  /// others write is told at most so much later. Environment: `DOSSIER_NEWEST_HEARD_WITHIN`.
  @WithDefault("1s")
  Duration heardWithin();
}
