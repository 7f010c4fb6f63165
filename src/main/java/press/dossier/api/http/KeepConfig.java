package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much of the answers to questions by GET is kept, so that the same question needs no query as
/// long as nothing is written.
@ConfigMapping(prefix = "dossier.keep")
public interface KeepConfig {

  /// How many bytes of answers are kept; 0 for none. Environment: `DOSSIER_KEEP_BYTES`.
  @WithDefault("16777216")
  long bytes();

  /// How many bytes an answer may have that is kept. Environment: `DOSSIER_KEEP_LARGEST_BYTES`.
  @WithDefault("262144")
  int largestBytes();
}
