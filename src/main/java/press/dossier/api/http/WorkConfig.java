package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much is worked on at once. Whoever finds no place is told to come again.
@ConfigMapping(prefix = "dossier.work")
public interface WorkConfig {

  /// How many requests are worked on at once; the pool of connections must hold a few more.
  /// Environment: `DOSSIER_WORK_AT_ONCE`.
  @WithDefault("16")
  int atOnce();

  /// How many further requests may wait. Environment: `DOSSIER_WORK_WAITING`.
  @WithDefault("200")
  int waiting();

  /// How many seconds a request waits at most. Environment: `DOSSIER_WORK_WAIT_SECONDS`.
  @WithDefault("2")
  int waitSeconds();

  /// How many tables are sent at once. Environment: `DOSSIER_WORK_DOWNLOADS`.
  @WithDefault("8")
  int downloads();
}
