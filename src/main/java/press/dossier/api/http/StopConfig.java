package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the service takes leave when it is told to stop.
@ConfigMapping(prefix = "dossier.stop")
public interface StopConfig {

  /// For how long it goes on answering what comes new, while it already says that it is not ready:
  /// as long as whatever sends requests here takes to note that. Environment:
  /// `DOSSIER_STOP_ANNOUNCED_FOR`.
  @WithDefault("0s")
  Duration announcedFor();

  /// For how long it then waits for what is under way. Environment: `DOSSIER_STOP_WITHIN`.
  @WithDefault("15s")
  Duration within();
}
