package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What was recorded at an instant, and how a question as of a day is cited and refused.
@DossierTest
class AsOfTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void the_desk_reads_what_was_recorded_at_an_instant() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a", "Before", Said.PUBLIC)), "test");
    Instant between = Instant.now();
    recorder.record(Said.batch(Said.firm("a", "After", Said.PUBLIC), Said.firm("b")), "test");

    String document =
        """
        query ($at: DateTime) {
          firms(asOf: {recordedAt: $at}) { totalCount nodes { name } }
          firm(slug: "a", asOf: {recordedAt: $at}) { name }
          search(text: "before", asOf: {recordedAt: $at}) { matched entity { name } }
        }
        """;
    assertThat(Ask.asDesk(document, Map.of("at", between.toString())).then().extract().asString())
        .startsWith(
            """
            {"data":{"firms":{"totalCount":1,"nodes":[{"name":"Before"}]},"firm":{"name":"Before"},\
            "search":[{"matched":"Before","entity":{"name":"Before"}}]},\
            """);
  }

  @Test
  void before_anything_was_recorded_there_is_nothing() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");

    Ask.asDesk("{ firms(asOf: {recordedAt: \"2001-01-01T00:00:00Z\"}) { totalCount } }", Map.of())
        .then()
        .body("data.firms.totalCount", equalTo(0))
        .body("extensions.answer.asOf.recordedAt", equalTo("2001-01-01T00:00:00Z"));
  }

  @Test
  void the_public_does_not_ask_when_something_was_recorded() {
    Ask.response("{ firms(asOf: {recordedAt: \"2024-12-08T00:00:00Z\"}) { totalCount } }", Map.of())
        .then()
        .statusCode(400)
        .body("errors.extensions.code", hasItem("FORBIDDEN"));
  }

  @Test
  void an_answer_cites_the_days_that_it_was_asked_of() {
    Ask.response(
            "{ firms(asOf: {validOn: \"2024-12-08\", knownAt: \"2024-12-31\"}) { totalCount } }",
            Map.of())
        .then()
        .body("extensions.answer.asOf.validOn", equalTo("2024-12-08"))
        .body("extensions.answer.asOf.knownAt", equalTo("2024-12-31"))
        .body("extensions.answer.asOf.recordedAt", nullValue());
  }

  @Test
  void an_answer_of_several_days_cites_those_of_each_field() {
    Ask.response(
            "{ then: firms(asOf: {knownAt: \"2024-12-31\"}) { totalCount } firms { totalCount } }",
            Map.of())
        .then()
        .body("extensions.answer.asOf", nullValue())
        .body("extensions.answer.asOfByField.then.knownAt", equalTo("2024-12-31"))
        .body("extensions.answer.asOfByField.firms.knownAt", nullValue());
  }

  @Test
  void a_walk_goes_on_as_of_the_days_that_it_began_with() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a"), Said.firm("b")), "test");
    String cursor =
        JsonPath.from(
                Ask.body(
                    "{ firms(first: 1, asOf: {validOn: \"2024-12-08\"}) { pageInfo { endCursor } } }"))
            .getString("data.firms.pageInfo.endCursor");

    Ask.response(
            "query ($c: String) { firms(after: $c, asOf: {validOn: \"2024-12-08\"}) { nodes { name } } }",
            Map.of("c", cursor))
        .then()
        .body("data.firms.nodes.name", hasItem("Firm b"));
    Ask.response("query ($c: String) { firms(after: $c) { nodes { name } } }", Map.of("c", cursor))
        .then()
        .body("errors.extensions.code", hasItem("CURSOR_MISMATCH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validOn: \"soon\"",
        "knownAt: \"2024-02-30\"",
        "validOn: \"+10000-01-01\"",
        "recordedAt: \"2024-12-08\"",
        "recordedAt: \"+99999-12-08T00:00:00Z\"",
      })
  void a_day_that_is_none_is_refused(String asOf) {
    Ask.asDesk("{ firms(asOf: {" + asOf + "}) { totalCount } }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].message", startsWith("A"));
  }
}
