package press.dossier;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// Limits that a few statements, or a wait that a test can bear, reach.
public final class NarrowLimits implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "dossier.paths.hub-links", "5",
        "dossier.paths.most-links", "20",
        "dossier.paths.most-chains", "4",
        "dossier.reading.seconds", "2");
  }
}
