package press.dossier.api.http;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;

/// GraphQL over HTTP, to the letter.
@DossierTest
class ProtocolTest {

  private static final String NAME = "{\"query\": \"{ __typename }\"}";

  @Test
  void a_question_may_be_asked_by_get() {
    get("query", "query Q($n: String!) { __type(name: $n) { name } }")
        .queryParam("variables", "{\"n\": \"Firm\"}")
        .queryParam("operationName", "Q")
        .get("/graphql")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("data.__type.name", equalTo("Firm"));
  }

  @Test
  void what_is_accepted_may_stand_in_several_lines() {
    RestAssuredConfig asItIs = config().headerConfig(headerConfig().mergeHeadersWithName("Accept"));

    given()
        .config(asItIs)
        .header("Accept", "text/html", "application/graphql-response+json", "*/*;q=0.1")
        .contentType("application/json")
        .body(NAME)
        .post("/graphql")
        .then()
        .statusCode(200)
        .contentType("application/graphql-response+json");
  }

  @Test
  void a_question_by_get_may_be_any_text() {
    String name = "Run+&=% 🏃 Jäger 字节";

    get("query", "query($n: String!) { __type(name: $n) { name } search(text: $n) { matched } }")
        .queryParam("variables", "{\"n\": \"" + name + "\"}")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.__type", nullValue());
  }

  @Test
  void head_tells_what_get_would_without_the_answer() {
    get("query", "{ __typename }")
        .head("/graphql")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body(equalTo(""));
    get("query", "{")
        .accept("application/graphql-response+json")
        .head("/graphql")
        .then()
        .statusCode(400);
  }

  @Test
  void nothing_is_written_by_get() {
    get("query", "mutation { retractClaim(input: {}) { revision } __typename }")
        .headers(Ask.AS_DESK)
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    get("query", "mutation { __typename }")
        .headers(Ask.AS_DESK)
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST")
        .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "query=",
        "query=%7B+__typename+%7D&query=%7B+__typename+%7D",
        "query=%7B+__typename+%7D&variables=%5B%5D",
        "query=%7B+__typename+%7D&variables=nonsense",
        "query=%7B+__typename+%7D&variables=%7B%22a%22:1,%22a%22:2%7D",
        "query=%7B+__typename+%7D&extensions=7",
        "query=%ff",
        "query=%7B+__typename+%7D&documentId=x",
      })
  void parameters_that_are_no_question_are_refused(String parameters) {
    given()
        .urlEncodingEnabled(false)
        .get("/graphql?" + parameters)
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
        .header("Cache-Control", "no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void other_methods_are_told_which_are_right(String method) {
    given()
        .request(method, "/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, POST, OPTIONS");
  }

  @Test
  void options_tells_the_methods() {
    given().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/graphql-response+json                               | application/graphql-response+json
          application/json                                                | application/json
          */*                                                             | application/json
          application/*                                                   | application/json
          text/html, */*;q=0.8                                            | application/json
          application/json;q=0.5, application/graphql-response+json       | application/graphql-response+json
          application/graphql-response+json;q=0.5, application/json       | application/json
          application/graphql-response+json; charset=utf-8, text/html     | application/graphql-response+json
          text/html, application/graphql-response+json;q=0.1              | application/graphql-response+json
          """)
  void the_best_media_type_that_both_know_is_used(String accept, String used) {
    post(NAME).accept(accept).post("/graphql").then().statusCode(200).contentType(used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/png, text/plain", "application/json;q=0"})
  void a_client_that_accepts_nothing_that_is_served_is_told_what_is(String accept) {
    post(NAME)
        .accept(accept)
        .post("/graphql")
        .then()
        .statusCode(406)
        .body("errors[0].message", containsString("application/json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=utf-16",
        "application/json; charset=latin1",
      })
  void what_the_form_of_a_foreign_page_can_send_is_refused(String contentType) {
    refused(
        given().header("Content-Type", contentType).body(NAME.getBytes(StandardCharsets.UTF_8)),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void a_form_is_refused() {
    refused(given().formParam("query", "{ __typename }"), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void a_compressed_body_is_refused() {
    refused(post(NAME).header("Content-Encoding", "gzip"), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[" + NAME + "]",
        NAME + NAME,
        NAME + "x",
        "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
        "{\"query\": \"{ __typename }\", \"variables\": []}",
        "{\"query\": \"{ __typename }\", \"extensions\": true}",
        "{\"query\": \"{ __typename }\", \"documentId\": 1}",
        "{\"query\": \"{ __typename }\", \"documentId\": \"x\"}",
        "{\"operationName\": \"Q\"}",
      })
  void a_body_that_is_no_question_is_refused(String body) {
    refused(post(body), 400, "BAD_REQUEST");
  }

  @Test
  void a_body_that_is_no_utf_8_is_refused() {
    refused(
        post(NAME.replace("__typename", "ä").getBytes(StandardCharsets.ISO_8859_1)),
        400,
        "BAD_REQUEST");
  }

  @Test
  void members_that_nobody_knows_are_passed_over() {
    post("{\"query\": \"{ __typename }\", \"id\": 7, \"extensions\": {\"a\": {}}}")
        .post("/graphql")
        .then()
        .statusCode(200);
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    refused(post(" ".repeat((1 << 20) + 1)), 413, "PAYLOAD_TOO_LARGE");
  }

  @Test
  void an_answer_is_compressed_for_who_knows_how_to_read_it() {
    String introspection = "{ __schema { types { name description } } }";

    assertThat(
            post("{\"query\": \"" + introspection + "\"}")
                .header("Accept-Encoding", "gzip")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .extract()
                .jsonPath()
                .getList("data.__schema.types.name"))
        .contains("Firm");
  }

  @Test
  void pages_of_other_origins_are_told_nothing_unless_they_are_listed() {
    post(NAME)
        .header("Origin", "https://foreign.example")
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "https://foreign.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/graphql")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void pages_of_listed_origins_may_read_answers() {
    given()
        .header("Origin", "https://desk.example")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .options("/graphql")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "https://desk.example")
        .header("Access-Control-Allow-Methods", containsString("POST"))
        .header("Access-Control-Allow-Headers", "authorization,content-type")
        .header("Access-Control-Allow-Credentials", nullValue());
    post(NAME)
        .header("Origin", "https://desk.example")
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://desk.example")
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/graphql/", "//graphql", "/graphql;x", "/%67raphql", "/graphql/x", "/GRAPHQL"})
  void no_other_address_leads_around_the_checks(String address) {
    ValidatableResponse response =
        given().urlEncodingEnabled(false).contentType("text/plain").body(NAME).post(address).then();

    assertThat(response.extract().statusCode()).isBetween(400, 499);
  }

  private static RequestSpecification get(String parameter, String value) {
    return given().queryParam(parameter, value);
  }

  private static RequestSpecification post(Object body) {
    return given().header("Content-Type", "application/json").body(body);
  }

  private static void refused(RequestSpecification request, int status, String code) {
    request
        .post("/graphql")
        .then()
        .statusCode(status)
        .body("errors[0].extensions.code", equalTo(code))
        .body("data", nullValue());
  }
}
