package press.dossier.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// Clients that want to be told of a revision that they know of.
@DossierTest
class AtLeastTest {

  private static final String HEADER = "Dossier-At-Least-Revision";
  private static final String FIRMS = "{ firms { nodes { slug } } }";
  private static final String HIDE =
      "mutation($input: SetVisibilityInput!) { setVisibility(input: $input) { revision } }";

  @Inject Recorder recorder;
  @Inject AgroalDataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
  }

  @Test
  void a_revision_that_is_there_is_answered_by_post_and_by_get() {
    given()
        .header(HEADER, 1)
        .contentType("application/json")
        .body(Map.of("query", FIRMS))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("extensions.answer.revision", equalTo(1));
    byGet("1").get("/graphql").then().statusCode(200).body("data.firms.nodes.size()", equalTo(1));
  }

  @Test
  void a_revision_that_is_not_there_is_refused_even_to_who_holds_the_newest_answer() {
    String tag = byGet("1").get("/graphql").getHeader("ETag");

    byGet("1").header("If-None-Match", tag).get("/graphql").then().statusCode(304);
    byGet("2")
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(412)
        .header("Cache-Control", "no-store")
        .body("errors[0].extensions.code", equalTo("REVISION_NOT_REACHED"))
        .body("errors[0].message", equalTo("Revision 2 is asked for at least; the newest is 1."));
    byGet("2").accept("text/csv").get("/graphql").then().statusCode(412);
  }

  @Test
  void nothing_is_written_for_who_knows_of_more_than_there_is() {
    Map<String, String> desk = Map.of("Authorization", "Bearer desk-token-for-tests");

    hide(Map.of(HEADER, "2"), desk)
        .then()
        .statusCode(412)
        .body("errors[0].extensions.code", equalTo("REVISION_NOT_REACHED"));
    byGet("1").get("/graphql").then().body("extensions.answer.revision", equalTo(1));
    hide(Map.of(HEADER, "1"), desk)
        .then()
        .statusCode(200)
        .body("extensions.answer.revision", greaterThan(1));
  }

  private static io.restassured.response.Response hide(
      Map<String, String> wish, Map<String, String> desk) {
    Map<String, Object> input =
        Map.of(
            "idempotencyKey", "hide",
            "id", NodeId.of(NodeType.ENTITY, "a").toString(),
            "visibility", "DESK");
    return given()
        .headers(wish)
        .headers(desk)
        .contentType("application/json")
        .body(Map.of("query", HIDE, "variables", Map.of("input", input)))
        .post("/graphql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.0", "one", "1, 2", "1000000000000000000"})
  void what_is_no_revision_is_refused_by_the_name_of_the_header(String value) {
    byGet(value)
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
        .body("errors[0].message", containsString(HEADER));
  }

  @Test
  void two_revisions_are_refused() {
    byGet("1")
        .header(HEADER, "1")
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString(HEADER));
  }

  private static RequestSpecification byGet(String atLeast) {
    return given().header(HEADER, atLeast).queryParam("query", FIRMS);
  }
}
