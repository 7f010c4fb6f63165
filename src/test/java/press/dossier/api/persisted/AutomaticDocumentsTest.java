package press.dossier.api.persisted;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// Documents that are sent once and named from then on, as Apollo's clients do.
@DossierTest
class AutomaticDocumentsTest {

  @Test
  void a_document_that_was_sent_once_is_known_by_its_hash() {
    String document = "query Known { __typename }";

    post(null, hash(document), 1)
        .statusCode(400)
        .body("errors[0].message", equalTo("PersistedQueryNotFound"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    post(document, hash(document), 1).statusCode(200).body("data.__typename", equalTo("Query"));
    post(null, hash(document), 1).statusCode(200).body("data.__typename", equalTo("Query"));
    byGet(hash(document)).statusCode(200).body("data.__typename", equalTo("Query"));
    given()
        .queryParam("documentId", "sha256:" + hash(document))
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));
  }

  @Test
  void a_document_may_be_sent_for_the_first_time_by_get() {
    String document = "query ByGet { __typename }";

    given()
        .queryParam("query", document)
        .queryParam("extensions", extension(hash(document), 1))
        .get("/graphql")
        .then()
        .statusCode(200);
    byGet(hash(document)).statusCode(200);
  }

  @Test
  void a_document_of_another_hash_is_refused_and_not_kept() {
    String document = "query Other { __typename }";

    post(document, hash("something else"), 1)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    post(null, hash("something else"), 1)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void a_document_that_cannot_be_answered_is_not_kept() {
    String document = "query Wrong { nothing }";

    post(document, hash(document), 1)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    post(null, hash(document), 1)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void another_version_is_refused() {
    post(null, hash("x"), 2)
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_SUPPORTED"));
  }

  @Test
  void a_mutation_that_was_sent_once_is_not_run_by_get() {
    String document = "mutation Kept { __typename }";

    given()
        .headers(press.dossier.api.http.Ask.AS_DESK)
        .contentType("application/json")
        .body(
            Map.of(
                "query",
                document,
                "extensions",
                Map.of("persistedQuery", members(hash(document), 1))))
        .post("/graphql")
        .then()
        .statusCode(200);
    byGet(hash(document)).statusCode(405);
  }

  private static ValidatableResponse post(@Nullable String document, String hash, int version) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("query", document);
    body.put("extensions", Map.of("persistedQuery", members(hash, version)));
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(body)
        .post("/graphql")
        .then();
  }

  private static Map<String, Object> members(String hash, int version) {
    return Map.of("version", version, "sha256Hash", hash);
  }

  private static ValidatableResponse byGet(String hash) {
    return given().queryParam("extensions", extension(hash, 1)).get("/graphql").then();
  }

  private static String extension(String hash, int version) {
    return "{\"persistedQuery\":{\"version\":%d,\"sha256Hash\":\"%s\"}}".formatted(version, hash);
  }

  static String hash(String document) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
