package press.dossier.api.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/// Writes over HTTP, as a front end does.
public final class Mutate {

  private Mutate() {}

  /// The response to a mutation of the desk with one input.
  public static ValidatableResponse asDesk(String document, Map<String, ?> input) {
    return as(Ask.AS_DESK, document, Map.of("input", input));
  }

  /// The response to a document of whoever has the headers.
  public static ValidatableResponse as(
      Map<String, String> headers, String document, Map<String, ?> variables) {
    return given()
        .headers(headers)
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql")
        .then();
  }
}
