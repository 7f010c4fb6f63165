package press.dossier.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What a client that asks by GET need not be told again.
@DossierTest
class FreshnessTest {

  private static final String FIRMS = "{ firms { nodes { slug } } }";

  @Inject Recorder recorder;
  @Inject AgroalDataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
  }

  @Test
  void an_answer_that_still_holds_is_not_sent_again() {
    String tag = ask(FIRMS).get("/graphql").getHeader("ETag");

    holding(tag, FIRMS)
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "public, no-cache")
        .body(equalTo(""));
    holding("W/\"0-0\", " + tag, FIRMS).statusCode(304);
  }

  @Test
  void what_was_written_is_seen_at_once() {
    for (int written = 0; written < 10; written++) {
      String tag = ask(FIRMS).get("/graphql").getHeader("ETag");
      recorder.record(Said.batch(Said.firm("b" + written)), "test");

      holding(tag, FIRMS)
          .statusCode(200)
          .header("ETag", not(equalTo(tag)))
          .body("data.firms.nodes.size()", equalTo(written + 2));
    }
  }

  @Test
  void the_desk_and_everybody_else_hold_different_answers() {
    String tag = ask(FIRMS).get("/graphql").getHeader("ETag");

    ask(FIRMS)
        .headers(Ask.AS_DESK)
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .header("Cache-Control", "private, no-cache");
  }

  @Test
  void another_media_type_document_or_variable_is_another_answer() {
    String tag = ask(FIRMS).get("/graphql").getHeader("ETag");

    holding(tag, "{ firms { nodes { id } } }").statusCode(200);
    ask(FIRMS)
        .queryParam("variables", "{}")
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(200);
    ask(FIRMS)
        .accept("application/graphql-response+json")
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(200);
  }

  @Test
  void a_table_has_a_tag_too() {
    String tag = ask(FIRMS).accept("text/csv").get("/graphql").getHeader("ETag");

    ask(FIRMS)
        .accept("text/csv")
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(304);
  }

  @Test
  void what_is_refused_or_sent_by_post_has_no_tag() {
    ask("{ nothing }")
        .get("/graphql")
        .then()
        .header("ETag", nullValue())
        .header("Cache-Control", "no-store");
    Ask.response(FIRMS, Map.of()).then().header("ETag", nullValue());
    ask(FIRMS).get("/graphql").then().header("ETag", notNullValue());
  }

  @Test
  void a_star_stands_for_no_answer_of_ours() {
    holding("*", "{ nothing }").statusCode(200).body("errors.size()", equalTo(1));
  }

  @Test
  void who_holds_the_answer_takes_no_connection() {
    database.getConfiguration().setMetricsEnabled(true);
    String tag = ask(FIRMS).get("/graphql").getHeader("ETag");
    long taken = database.getMetrics().acquireCount();

    for (int again = 0; again < 100; again++) {
      holding(tag, FIRMS).statusCode(304);
    }

    assertThat(database.getMetrics().acquireCount()).isEqualTo(taken);
    ask("{ persons { nodes { slug } } }").get("/graphql").then().statusCode(200);
    assertThat(database.getMetrics().acquireCount()).as("the metric counts").isGreaterThan(taken);
  }

  @Test
  void the_same_question_again_takes_no_connection_until_something_is_written() {
    database.getConfiguration().setMetricsEnabled(true);
    String first = ask(FIRMS).get("/graphql").asString();
    long taken = database.getMetrics().acquireCount();

    for (int again = 0; again < 100; again++) {
      ask(FIRMS).get("/graphql").then().statusCode(200).body(equalTo(first));
    }

    assertThat(database.getMetrics().acquireCount()).isEqualTo(taken);
    recorder.record(Said.batch(Said.firm("b")), "test");
    ask(FIRMS).get("/graphql").then().body("data.firms.nodes.size()", equalTo(2));
  }

  @Test
  void what_is_kept_is_told_to_nobody_else_and_in_no_other_form() {
    recorder.record(Said.batch(Said.firm("b", "B", Said.DESK)), "test");
    for (int again = 0; again < 3; again++) {
      ask(FIRMS).get("/graphql").then().body("data.firms.nodes.size()", equalTo(1));
      ask(FIRMS)
          .headers(Ask.AS_DESK)
          .get("/graphql")
          .then()
          .header("Cache-Control", "private, no-cache")
          .body("data.firms.nodes.size()", equalTo(2));
      ask(FIRMS)
          .accept("application/graphql-response+json")
          .get("/graphql")
          .then()
          .contentType(startsWith("application/graphql-response+json"));
      ask(FIRMS).accept("text/csv").get("/graphql").then().contentType(startsWith("text/csv"));
      ask("query ($n: Int) { firms(first: $n) { nodes { slug } } }")
          .queryParam("variables", "{\"n\": " + (again + 1) + "}")
          .get("/graphql")
          .then()
          .body("extensions.cost.requested", equalTo(again + 1));
    }
  }

  @Test
  void a_database_that_was_put_back_is_asked_again() throws SQLException {
    ask(FIRMS).get("/graphql").then().body("data.firms.nodes[0].slug", equalTo("a"));
    CleanDatabase.of(database);
    recorder.record(Said.batch(Said.beat(), Said.firm("other")), "test");

    ask(FIRMS).get("/graphql").then().body("data.firms.nodes[0].slug", equalTo("other"));
  }

  private static RequestSpecification ask(String document) {
    return given().queryParam("query", document);
  }

  private static ValidatableResponse holding(String tag, String document) {
    return ask(document).header("If-None-Match", tag).get("/graphql").then();
  }
}
