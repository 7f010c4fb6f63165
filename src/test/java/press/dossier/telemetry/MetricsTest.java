package press.dossier.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.NarrowLimits;
import press.dossier.api.http.Ask;

/// What Prometheus is told.
@DossierTest
@TestProfile(NarrowLimits.class)
class MetricsTest {

  private static final String COUNT = "dossier_operation_seconds_count";

  @Inject DataSource database;

  @Test
  void an_operation_is_counted_under_the_field_of_the_root_and_never_under_its_clients_words() {
    Scrape before = Scrape.now();

    Ask.body("query ClientsWord { clientsAlias: firms(first: 3) { totalCount } }");
    Ask.body("query ClientsWord { ...R } fragment R on Query { ... { firms { totalCount } } }");
    Ask.body("{ firms { totalCount } persons { totalCount } }");

    Scrape after = Scrape.now();
    assertThat(grown(before, after, COUNT, "operation=\"firms\"", "outcome=\"answered\""))
        .isEqualTo(2);
    assertThat(grown(before, after, COUNT, "operation=\"several\"", "kind=\"query\"")).isOne();
    assertThat(after.value("dossier_operation_seconds_sum", "operation=\"firms\"")).isPositive();
    assertThat(after.text()).doesNotContain("ClientsWord", "clientsAlias");
  }

  @Test
  void an_operation_of_the_manifest_is_counted_under_its_own_name() {
    Scrape before = Scrape.now();

    RestAssured.given()
        .contentType("application/json")
        .body(Map.of("documentId", "m1"))
        .post("/graphql")
        .then()
        .statusCode(200);

    assertThat(grown(before, Scrape.now(), COUNT, "operation=\"FirmsOfTheDesk\"")).isOne();
  }

  @Test
  void what_is_refused_is_counted_under_its_code_and_not_as_an_operation() {
    Scrape before = Scrape.now();

    Ask.response("query ClientsWord { nothing }", Map.of()).then().statusCode(400);
    Ask.response("{ firm(slug: \"x\", id: \"y\") { name } }", Map.of()).then().statusCode(400);

    Scrape after = Scrape.now();
    assertThat(grown(before, after, "dossier_refusals_total", "GRAPHQL_VALIDATION_FAILED")).isOne();
    assertThat(grown(before, after, "dossier_refusals_total", "ARGUMENT_INVALID")).isOne();
    assertThat(grown(before, after, COUNT)).isZero();
    assertThat(after.text()).contains("dossier_refusals_total{code=\"BUSY\"");
  }

  @Test
  void a_statement_that_takes_too_long_and_its_operation_are_counted_as_failed()
      throws SQLException {
    Scrape before = Scrape.now();

    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table grade in access exclusive mode");
      Ask.response("{ publishers { nodes { grades { reason } } } }", Map.of())
          .then()
          .statusCode(503);
      other.rollback();
    }

    Scrape after = Scrape.now();
    String[] failed = {"outcome=\"failed\""};
    assertThat(grown(before, after, COUNT, "operation=\"publishers\"", failed[0])).isOne();
    assertThat(grown(before, after, "dossier_statement_seconds_count", failed)).isOne();
    assertThat(grown(before, after, "dossier_statement_seconds_sum", failed)).isBetween(1.9, 60.0);
    assertThat(grown(before, after, "dossier_refusals_total", "READ_TIMED_OUT")).isOne();
  }

  @Test
  void an_operation_is_one_statement_whose_plan_is_kept_and_whose_cost_is_told() {
    String document = "{ firms(first: 7) { nodes { name } } } # of this test";
    Ask.body(document);
    Scrape before = Scrape.now();

    Ask.body(document);

    Scrape after = Scrape.now();
    assertThat(grown(before, after, "dossier_statement_seconds_count", "outcome=\"read\"")).isOne();
    assertThat(grown(before, after, "dossier_cache_lookups_total", "\"plans\"", "\"hit\"")).isOne();
    assertThat(grown(before, after, "dossier_cache_lookups_total", "\"plans\"", "\"miss\""))
        .isZero();
    assertThat(grown(before, after, "dossier_operation_cost_count")).isOne();
    assertThat(grown(before, after, "dossier_operation_cost_sum")).isEqualTo(7);
    assertThat(after.value("dossier_cache_bytes", "\"plans\"")).isGreaterThan(document.length());
    assertThat(after.value("dossier_cache_entries", "\"plans\"")).isPositive();
  }

  @Test
  void the_pool_the_places_and_the_memory_are_told() {
    assertThat(Scrape.now().names())
        .contains(
            "agroal_active_count",
            "agroal_awaiting_count",
            "dossier_work_taken",
            "dossier_work_waiting",
            "dossier_live_connections",
            "jvm_memory_used_bytes");
  }

  private static double grown(Scrape before, Scrape after, String name, String... labels) {
    return after.value(name, labels) - before.value(name, labels);
  }
}
