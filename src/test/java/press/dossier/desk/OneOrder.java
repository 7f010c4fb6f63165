package press.dossier.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.model.item.Batch;
import press.dossier.model.item.PublicationItem;
import press.dossier.store.recording.Said;

/// A file's beat `b` holds the firm `acme`, an order of it, and the publications `first`, which
/// reports the order, and `second`, whose text is archived and which reports nothing yet.
final class OneOrder {

  static final String ADD =
      """
      mutation ($input: AddClaimInput!) {
        addClaim(input: $input) {
          claim { stance publication { slug } quotes { exact start end } }
          publication { slug title publisher { slug } }
          statement { kind status corroboration { claims origins } }
          revision
          userErrors { field code message }
        }
      }
      """;

  private static final String COUNTS =
      "{ claims { totalCount } publications { totalCount } publishers { totalCount } statements { totalCount } entities { totalCount } }";

  static Batch batch() {
    return Said.batch(
        Said.beat(),
        Said.firm("acme"),
        Said.publisher(),
        Said.publication("first"),
        archived("second", "Acme has paid for it, “at last”. It has paid."),
        Said.purchase("order", "acme", "ORDERED"),
        Said.claim("c", "order", "first"));
  }

  private static PublicationItem archived(String key, String text) {
    PublicationItem open = Said.publication(key);
    return new PublicationItem(
        open.key(),
        open.kind(),
        open.title(),
        open.publisher(),
        open.language(),
        open.url(),
        open.publishedOn(),
        open.embodies(),
        new PublicationItem.Archive(text, Instant.EPOCH),
        PUBLIC);
  }

  static Map<String, Object> input(Object... named) {
    Map<String, Object> input = new HashMap<>();
    input.put("idempotencyKey", "once");
    for (int i = 0; i < named.length; i += 2) {
      input.put((String) named[i], named[i + 1]);
    }
    return input;
  }

  static ValidatableResponse add(Object... named) {
    return Mutate.asDesk(ADD, input(named)).statusCode(200);
  }

  static void refuses(ValidatableResponse answer, String code, String... path) {
    answer
        .body("data.addClaim.userErrors.code", contains(code))
        .body("data.addClaim.userErrors[0].field", equalTo(List.of(path)))
        .body("data.addClaim.claim", nullValue())
        .body("data.addClaim.revision", nullValue());
    counts(1, 2, 1, 1, 1);
  }

  static void counts(int claims, int publications, int publishers, int statements, int entities) {
    Mutate.as(Ask.AS_DESK, COUNTS, Map.of())
        .body("data.claims.totalCount", equalTo(claims))
        .body("data.publications.totalCount", equalTo(publications))
        .body("data.publishers.totalCount", equalTo(publishers))
        .body("data.statements.totalCount", equalTo(statements))
        .body("data.entities.totalCount", equalTo(entities));
  }

  private OneOrder() {}
}
