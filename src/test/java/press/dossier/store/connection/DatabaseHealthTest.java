package press.dossier.store.connection;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.embedded.PostgresForTests;

/// What the service says of its database to whoever asks whether it is well.
@DossierTest
class DatabaseHealthTest {

  private static final String CHECK = "checks.find { it.name == 'Database' }.";
  private static final Duration LONGEST_RETURN = Duration.ofSeconds(60);

  @Inject DataSource database;

  @Test
  void a_database_of_the_version_that_is_needed_is_ready() {
    ready()
        .statusCode(200)
        .body(CHECK + "status", equalTo("UP"))
        .body(CHECK + "data.version", equalTo(Migrated.VERSION))
        .body(CHECK + "data.needed", equalTo(Migrated.VERSION));
  }

  @Test
  void a_database_of_an_older_version_is_not_ready_and_says_what_to_do() throws SQLException {
    execute("update flyway_schema_history set success = false where version = '%03d'");
    try {
      ready()
          .statusCode(503)
          .body(CHECK + "data.version", equalTo(Migrated.VERSION - 1))
          .body(CHECK + "data.needed", equalTo(Migrated.VERSION))
          .body(
              CHECK + "data.reason",
              equalTo(
                  "The database is at version %d, and this program needs %d: run it with the command migrate first, or without DOSSIER_MIGRATE_AT_START=false."
                      .formatted(Migrated.VERSION - 1, Migrated.VERSION)));
      isAlive();
    } finally {
      execute("update flyway_schema_history set success = true where version = '%03d'");
    }
  }

  @Test
  void a_database_of_something_else_is_not_ready() throws SQLException {
    execute("alter table flyway_schema_history rename to of_somebody_else");
    try {
      ready().statusCode(503).body(CHECK + "data.version", equalTo(0));
      isAlive();
    } finally {
      execute("alter table of_somebody_else rename to flyway_schema_history");
    }
  }

  @Test
  void a_database_that_is_gone_is_not_ready_and_nothing_of_it_is_told() throws Exception {
    admit(false);
    try {
      String told =
          ready()
              .statusCode(503)
              .body(CHECK + "data.reason", equalTo("The database cannot be reached."))
              .extract()
              .asString();
      assertThat(told).doesNotContain("postgres", "localhost", "Exception");
      isAlive();
    } finally {
      admit(true);
    }
    Instant end = Instant.now().plus(LONGEST_RETURN);
    while (get("/q/health/ready").statusCode() != 200) {
      assertThat(Instant.now()).isBefore(end);
    }
  }

  private static ValidatableResponse ready() {
    return get("/q/health/ready").then();
  }

  private static void isAlive() {
    get("/q/health/live").then().statusCode(200);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(Migrated.VERSION));
    }
  }

  /// Lets nobody into the database any more and turns out who is there, or lets them in again.
  private void admit(boolean all) throws SQLException {
    String other = PostgresForTests.url("template1");
    try (Connection connection = DriverManager.getConnection(other, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter database postgres allow_connections " + all);
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }
  }
}
