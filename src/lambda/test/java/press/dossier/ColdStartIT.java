package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Measures how long an instance takes from its start to its first nested answer: `./mvnw -Plambda
/// verify -Dit.test=ColdStartIT -Dstarts=5`.
class ColdStartIT {

  private static final String NESTED =
      "{ firm(slug: \"nvidia\") { name statements(first: 5) { nodes { kind claims(first: 3) { nodes { stance"
          + " publication { title publisher { name } } } } } } } }";

  @Test
  @EnabledIfSystemProperty(named = "starts", matches = "[1-9][0-9]*")
  void how_long_an_instance_takes_to_its_first_answer(@TempDir Path home) throws Exception {
    List<Duration> starts = new ArrayList<>();
    try (EmbeddedPostgres database =
        EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
      Map<String, String> own =
          Map.of(
              "DOSSIER_DATABASE_URL",
              "postgresql://localhost:" + database.getPort() + "/postgres",
              "DOSSIER_DATABASE_USER",
              "postgres",
              "DOSSIER_DATABASE_PASSWORD",
              "postgres");
      Platform.command(home, own, "load", "chips-and-tiktok");
      for (int i = 0; i < Integer.getInteger("starts"); i++) {
        starts.add(start(home, own));
      }
    }
    Collections.sort(starts);
    System.out.println("From start to first answer: " + starts);
  }

  private static Duration start(Path home, Map<String, String> own) throws Exception {
    Instant begin = Instant.now();
    try (Platform platform = Platform.start(home, own)) {
      String answer = platform.invoke(Event.post(NESTED)).getString("body");
      Duration taken = Duration.between(begin, Instant.now());
      assertThat(answer).contains("\"name\":\"Nvidia\"").contains("ASSERTS");
      return taken;
    }
  }
}
