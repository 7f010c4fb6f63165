package press.dossier.api.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/// Asks the service over HTTP, as a front end does.
public final class Ask {

  private Ask() {}

  /// The body of the answer to a document, as text.
  public static String body(String document) {
    return body(document, Map.of());
  }

  /// The body of the answer to a document with variables, as text.
  public static String body(String document, Map<String, ?> variables) {
    return response(document, variables).then().statusCode(200).extract().asString();
  }

  /// The whole response.
  public static Response response(String document, Map<String, ?> variables) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql");
  }
}
