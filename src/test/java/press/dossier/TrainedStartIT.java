package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program with a cache of its classes, which takes a minute to train: tried under
/// `-Pfull`.
class TrainedStartIT {

  private static final int CASES_OF_FULL = 2000;

  @TempDir Path home;

  @Test
  void a_service_starts_from_the_cache_that_was_trained_for_it() throws Exception {
    assumeThat(Integer.getInteger("cases", 0)).isGreaterThanOrEqualTo(CASES_OF_FULL);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process training = new ProcessBuilder(java, "docker/Train.java").inheritIO().start();
    assertThat(training.waitFor()).isZero();

    // With this mode the JVM ends if the cache does not fit.
    try (PackagedService service =
        PackagedService.launch(
                home, Map.of(), "-XX:AOTCache=target/quarkus-app/dossier.aot", "-XX:AOTMode=on")
            .ready()) {
      assertThat(service.answer("{ firm(slug: \"nvidia\") { name } }"))
          .contains("\"name\":\"Nvidia\"");
    }
  }
}
