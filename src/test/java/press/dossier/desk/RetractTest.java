package press.dossier.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Mutate;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// On 8 December 2024 `first` reports an order and `second` relays that; at Christmas it is
/// withdrawn.
@DossierTest
class RetractTest {

  private static final String CLAIM =
      """
      mutation ($input: RetractClaimInput!) {
        done: retractClaim(input: $input) {
          retraction { on { text } reason }
          claim { retraction { reason } statement { status corroboration { claims origins } } }
          revision
          userErrors { field code }
        }
      }
      """;

  private static final String PUBLICATION =
      """
      mutation ($input: RetractPublicationInput!) {
        done: retractPublication(input: $input) {
          retraction { on { text } reason }
          publication { slug retraction { reason } claims { nodes { statement { status } } } }
          revision
          userErrors { field code }
        }
      }
      """;

  private static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        Said.batch(
            Said.beat(),
            Said.firm("acme"),
            Said.publisher(),
            Said.publication("first"),
            Said.publication("second"),
            Said.purchase("order", "acme", "ORDERED"),
            Said.claim("c", "order", "first"),
            Said.claim("d", "order", "second", "c")),
        "test");
  }

  private static ValidatableResponse claim(String key, String claim, String on, String reason) {
    return Mutate.asDesk(
            CLAIM, Map.of("claim", claim, "on", on, "reason", reason, "idempotencyKey", key))
        .statusCode(200);
  }

  private static ValidatableResponse publication(String key, String publication) {
    return Mutate.asDesk(
            PUBLICATION,
            Map.of(
                "publication",
                publication,
                "on",
                "2024-12-25",
                "reason",
                "Mistaken.",
                "idempotencyKey",
                key))
        .statusCode(200);
  }

  private static void refuses(ValidatableResponse answer, String code, String... path) {
    answer
        .body("data.done.userErrors.code", contains(code))
        .body("data.done.userErrors[0].field", equalTo(List.of(path)))
        .body("data.done.retraction", nullValue())
        .body("data.done.revision", nullValue());
  }

  @Test
  void a_claim_and_what_rests_on_it_alone_count_for_nothing_from_then_on() {
    claim("a", "b/c", "2024-12-25", "Mistaken.")
        .body("data.done.userErrors", empty())
        .body("data.done.retraction.on.text", equalTo("2024-12-25"))
        .body("data.done.retraction.reason", equalTo("Mistaken."))
        .body("data.done.claim.retraction.reason", equalTo("Mistaken."))
        .body("data.done.claim.statement.status", equalTo("UNKNOWN"))
        .body("data.done.claim.statement.corroboration.claims", equalTo(1))
        .body("data.done.claim.statement.corroboration.origins", equalTo(0))
        .body("data.done.revision", equalTo(2));

    Mutate.as(
            Map.of(),
            "{ purchases(asOf: {knownAt: \"2024-12-24\"}) { nodes { status } } }",
            Map.of())
        .body("data.purchases.nodes.status", contains("REPORTED"));
  }

  @Test
  void a_publication_is_withdrawn_with_all_of_its_claims() {
    publication("a", "b/first")
        .body("data.done.userErrors", empty())
        .body("data.done.publication.slug", equalTo("b/first"))
        .body("data.done.publication.retraction.reason", equalTo("Mistaken."))
        .body("data.done.publication.claims.nodes.statement.status", contains("UNKNOWN"))
        .body("data.done.revision", equalTo(2));
  }

  @Test
  void what_is_withdrawn_is_held_and_has_a_day_and_a_reason() {
    refuses(claim("a", "b/x", "2025", "No."), "UNKNOWN_REFERENCE", "input", "claim");
    refuses(claim("a", "b/first", "2025", "No."), "UNKNOWN_REFERENCE", "input", "claim");
    refuses(claim("a", "b/c", "soon", "No."), "VALUE_INVALID", "input", "on");
    refuses(claim("a", "b/c", "2025", "a\u0007bell"), "VALUE_INVALID", "input", "reason");
    refuses(publication("a", "b/c"), "UNKNOWN_REFERENCE", "input", "publication");
    Mutate.as(Map.of(), "{ __typename }", Map.of()).body("extensions.answer.revision", equalTo(1));
  }

  @Test
  void nothing_is_withdrawn_twice() {
    claim("a", "b/c", "2025", "No.").body("data.done.userErrors", empty());
    publication("b", "b/second").body("data.done.userErrors", empty());

    refuses(claim("c", "b/c", "2026", "Still no."), "ALREADY_WITHDRAWN", "input", "claim");
    refuses(publication("d", "b/second"), "ALREADY_WITHDRAWN", "input", "publication");
  }

  @Test
  void what_a_file_has_withdrawn_is_not_withdrawn_again() {
    recorder.record(
        Said.batch(
            RetractionItem.of(NodeType.CLAIM, "b/c", DateRange.day(CHRISTMAS), "By the file.")),
        "test");

    refuses(claim("a", "b/c", "2025", "No."), "ALREADY_WITHDRAWN", "input", "claim");
  }

  @Test
  void a_file_can_withdraw_what_the_desk_has_withdrawn_and_the_earlier_day_counts() {
    publication("a", "b/first").body("data.done.userErrors", empty());

    recorder.record(
        Said.batch(
            RetractionItem.of(
                NodeType.PUBLICATION,
                "b/first",
                DateRange.day(CHRISTMAS.minusDays(5)),
                "Earlier.")),
        "test");

    Mutate.as(
            Map.of(),
            "{ publication(slug: \"b/first\") { retraction { reason } claims { nodes { retraction { reason } } } } }",
            Map.of())
        .body("data.publication.retraction.reason", equalTo("Earlier."))
        .body("data.publication.claims.nodes.retraction.reason", contains("Earlier."));
  }

  @Test
  void the_public_may_not_write() {
    for (String document : List.of(CLAIM, PUBLICATION)) {
      String what = document == CLAIM ? "claim" : "publication";
      Mutate.as(
              Map.of(),
              document,
              Map.of(
                  "input",
                  Map.of(what, "b/c", "on", "2025", "reason", "No.", "idempotencyKey", "k")))
          .statusCode(400)
          .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }
  }
}
