package press.dossier.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// Whether operations are traced, and where their traces go.
@ConfigMapping(prefix = "dossier.traces")
public interface TracesConfig {

  /// The collector of traces that speaks OTLP over HTTP, as `http://collector:4318`; nothing is
  /// traced if left out. Environment: `DOSSIER_TRACES_ENDPOINT`.
  Optional<String> endpoint();

  /// Which share of the operations is traced, from 0 to 1. Environment: `DOSSIER_TRACES_SHARE`.
  @WithDefault("1")
  double share();
}
