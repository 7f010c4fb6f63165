package press.dossier.query.path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How far a search for paths goes. It counts what it looks at and never the time, so that the same
/// question is answered alike on a slow machine and on a fast one.
@ConfigMapping(prefix = "dossier.paths")
public interface PathConfig {

  /// How many parts an entity may play, over all statements that the viewer sees, to be gone
  /// through; one that plays more is a hub. Environment: `DOSSIER_PATHS_HUB_LINKS`.
  @WithDefault("1000")
  int hubLinks();

  /// How many parts of entities a search looks at before it ends early. Environment:
  /// `DOSSIER_PATHS_MOST_LINKS`.
  @WithDefault("20000")
  int mostLinks();

  /// How many chains a search weighs against each other before it ends early. Environment:
  /// `DOSSIER_PATHS_MOST_CHAINS`.
  @WithDefault("500")
  int mostChains();
}
