package press.dossier.api.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/// Asks the service over HTTP, as a front end does.
public final class Ask {

  /// The header of somebody of the desk.
  public static final Map<String, String> AS_DESK =
      Map.of("Authorization", "Bearer desk-token-for-tests");

  private Ask() {}

  /// The data of the answer to a document, as the body's text without its extensions.
  public static String body(String document) {
    return body(document, Map.of());
  }

  /// The same for a document with variables.
  public static String body(String document, Map<String, ?> variables) {
    String body = response(document, variables).then().statusCode(200).extract().asString();
    return body.substring(0, body.lastIndexOf(",\"extensions\":")) + "}";
  }

  /// The whole response.
  public static Response response(String document, Map<String, ?> variables) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql");
  }

  /// The whole response to somebody of the desk.
  public static Response asDesk(String document, Map<String, ?> variables) {
    return given()
        .headers(AS_DESK)
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql");
  }
}
