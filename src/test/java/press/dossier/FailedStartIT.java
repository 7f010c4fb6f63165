package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program where it cannot start.
class FailedStartIT {

  @TempDir Path home;

  @Test
  void who_starts_it_on_a_database_of_something_else_is_told_why_it_ends() throws Exception {
    try (EmbeddedPostgres database =
            EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table of_something_else (id integer)");
      String url = "postgresql://localhost:" + database.getPort() + "/postgres";

      Process service =
          PackagedService.launch(
                  home,
                  Map.of(
                      "DOSSIER_DATABASE_URL", url,
                      "DOSSIER_DATABASE_USER", "postgres",
                      "DOSSIER_DATABASE_PASSWORD", "postgres"))
              .process();

      assertThat(service.waitFor(60, SECONDS)).isTrue();
      assertThat(service.exitValue()).isEqualTo(1);
      assertThat(new String(service.getErrorStream().readAllBytes()))
          .contains("Dossier cannot start")
          .contains("non-empty schema");
    }
  }
}
