package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Which web pages of other hosts may ask.
@ConfigMapping(prefix = "dossier.cors")
public interface OriginsConfig {

  /// Origins of pages whose scripts may read answers, as `https://desk.example.org`, with commas;
  /// none if left out. Environment: `DOSSIER_CORS_ORIGINS`.
  Optional<List<String>> origins();
}
