package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program where migrating is not left to its start.
class MigratedBeforehandIT {

  private static final String NESTED =
      "{ firm(slug: \"nvidia\") { name statements(first: 1) { nodes { claims(first: 1) { nodes { stance } } } } } }";

  @TempDir Path home;

  @Test
  void a_service_that_does_not_migrate_wants_the_command_before_and_then_answers_as_always()
      throws Exception {
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
      Map<String, String> waiting = new HashMap<>(own);
      waiting.put("DOSSIER_MIGRATE_AT_START", "false");

      Process early = PackagedService.launch(home, waiting).process();
      assertThat(text(early.getErrorStream()))
          .contains("The database is at version 0")
          .contains("command migrate");
      assertThat(early.waitFor(60, SECONDS)).isTrue();
      assertThat(early.exitValue()).isEqualTo(1);

      Process migrating = PackagedService.command(home, own, "migrate");
      assertThat(text(migrating.getInputStream()))
          .containsPattern("The database is at version [1-9][0-9]*\\.");
      assertThat(migrating.waitFor(60, SECONDS)).isTrue();
      assertThat(migrating.exitValue()).isZero();

      try (PackagedService service = PackagedService.launch(home, waiting).ready()) {
        assertThat(service.answer(NESTED)).contains("\"name\":\"Nvidia\"").contains("ASSERTS");
        assertThat(Files.readString(home.resolve("service.log"))).doesNotContain("DbMigrate");
      }
    }
  }

  private static String text(InputStream stream) throws java.io.IOException {
    return new String(stream.readAllBytes());
  }
}
