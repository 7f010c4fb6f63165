package press.dossier.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;

@DossierTest
class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { firm(slug: "a" }                                            | GRAPHQL_PARSE_FAILED
          { nothing }                                                   | GRAPHQL_VALIDATION_FAILED
          { firms(first: 0) { totalCount } }                            | ARGUMENT_INVALID
          { firms(first: 101) { totalCount } }                          | ARGUMENT_INVALID
          { firms(last: -1) { totalCount } }                            | ARGUMENT_INVALID
          { firms(first: 1, last: 1) { totalCount } }                   | ARGUMENT_INVALID
          { firm { id } }                                               | ARGUMENT_INVALID
          { firm(id: "x", slug: "y") { id } }                           | ARGUMENT_INVALID
          { firm(slug: "\\u0000") { id } }                              | ARGUMENT_INVALID
          { firms(after: "x") { totalCount } }                          | CURSOR_INVALID
          { firms(first: 4294967306) { totalCount } }                   | GRAPHQL_VALIDATION_FAILED
          { bids(filter: {happened: {from: "soon"}}) { totalCount } }   | ARGUMENT_INVALID
          { bids(filter: {happened: {to: "+10000-01-01"}}) { totalCount } } | ARGUMENT_INVALID
          { bids(filter: {happened: {to: "-0001-01-01"}}) { totalCount } } | ARGUMENT_INVALID
          { bids(filter: {happened: {from: "0000-01-01"}}) { totalCount } } | ARGUMENT_INVALID
          query A { __typename } query B { __typename }                 | OPERATION_RESOLUTION_FAILED
          query($i: ID!) { node(id: $i) { id } }                        | VARIABLE_INVALID
          """)
  void a_wrong_question_is_refused_with_a_code(String document, String code) {
    Ask.response(document, Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo(code))
        .body("errors[0].extensions.requestId", notNullValue())
        .body("data", nullValue());
  }

  @Test
  void a_cursor_of_another_order_is_refused() {
    String cursor =
        Base64.getUrlEncoder()
            .encodeToString("AAAAAAAA\n1\n00000000-0000-8000-8000-000000000000\nx".getBytes());

    Ask.response("{ firms(after: \"" + cursor + "\") { totalCount } }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("CURSOR_MISMATCH"));
  }

  @Test
  void a_bomb_of_fragments_is_refused_before_it_goes_off() {
    StringBuilder bomb = new StringBuilder("{ ...F0 }");
    for (int i = 0; i < 24; i++) {
      bomb.append(
          " fragment F%d on Query { ...F%d a%d: __typename ...F%d }".formatted(i, i + 1, i, i + 1));
    }
    bomb.append(" fragment F24 on Query { __typename }");

    Ask.response(bomb.toString(), Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"));
  }

  @Test
  void a_client_that_only_knows_json_gets_the_refusal_in_the_body() {
    given()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("query", "{ nothing }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors[0].message", containsString("nothing"));
  }

  @Test
  void what_a_foreign_page_could_send_is_refused() {
    given()
        .contentType("text/plain")
        .body("{\"query\":\"{ __typename }\"}")
        .post("/graphql")
        .then()
        .statusCode(415);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1]
          {"query": 7}
          {"query": "{ __typename }", "variables": "x"}
          {"query": "{ __typename }", "operationName": {}}
          nonsense
          """)
  void a_body_that_is_no_question_is_refused(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
  }

  @Test
  void null_and_absent_members_are_the_same() {
    Map<String, Object> body = new HashMap<>();
    body.put("query", "{ __typename }");
    body.put("variables", null);
    body.put("operationName", null);

    given()
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));
  }
}
