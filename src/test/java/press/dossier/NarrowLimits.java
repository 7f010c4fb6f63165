package press.dossier;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// Limits that a few statements, or a wait that a test can bear, reach; and a manifest of one
/// document, beside which others are served.
public final class NarrowLimits implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "dossier.paths.hub-links", "5",
        "dossier.paths.most-links", "20",
        "dossier.paths.most-chains", "4",
        "dossier.reading.seconds", "2",
        "dossier.documents.manifest", "src/test/resources/manifest.json",
        "dossier.documents.others", "true");
  }
}
