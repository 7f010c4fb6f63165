package press.dossier.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// On 8 December 2024 `paper` says that the chips were paid for; at Christmas it corrects itself.
@DossierTest
class CorrectClaimTest {

  private static final String CORRECT =
      """
      mutation ($input: CorrectClaimInput!) {
        correctClaim(input: $input) {
          correction { on { text } reason claim { statement { status } } }
          claim { statement { status } corrections { reason } }
          replacement { reportedOn { text } statement { ... on Purchase { stage status } } }
          revision
          userErrors { field code message }
        }
      }
      """;

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
            Said.publication("paper"),
            Said.publication("other"),
            Said.purchase("paid", "acme", "PAID"),
            Said.purchase("ordered", "acme", "ORDERED"),
            Said.claim("c", "paid", "paper"),
            Said.claim("d", "ordered", "other")),
        "test");
  }

  private static ValidatableResponse correct(Object... named) {
    Map<String, Object> input =
        new HashMap<>(
            Map.of(
                "claim",
                "b/c",
                "on",
                "2024-12-25",
                "reason",
                "Ordered, not paid.",
                "idempotencyKey",
                String.valueOf(named.length)));
    for (int i = 0; i < named.length; i += 2) {
      input.put((String) named[i], named[i + 1]);
    }
    return Mutate.asDesk(CORRECT, input).statusCode(200);
  }

  private static void refuses(ValidatableResponse answer, String code, String... path) {
    answer
        .body("data.correctClaim.userErrors.code", contains(code))
        .body("data.correctClaim.userErrors[0].field", equalTo(List.of(path)))
        .body("data.correctClaim.correction", nullValue())
        .body("data.correctClaim.claim", nullValue());
  }

  @Test
  void a_claim_that_is_corrected_counts_for_nothing_any_more() {
    correct()
        .body("data.correctClaim.userErrors", empty())
        .body("data.correctClaim.correction.on.text", equalTo("2024-12-25"))
        .body("data.correctClaim.correction.reason", equalTo("Ordered, not paid."))
        .body("data.correctClaim.correction.claim.statement.status", equalTo("UNKNOWN"))
        .body("data.correctClaim.claim.corrections.reason", contains("Ordered, not paid."))
        .body("data.correctClaim.replacement", nullValue())
        .body("data.correctClaim.revision", equalTo(2));

    status("2024-12-24", "REPORTED");
  }

  @Test
  void a_claim_that_is_held_can_stand_in_its_place() {
    correct("replacement", "b/d")
        .body("data.correctClaim.userErrors", empty())
        .body("data.correctClaim.replacement.reportedOn.text", equalTo("2024-12-08"));
  }

  @Test
  void a_new_claim_can_stand_in_its_place_and_is_reported_on_the_day_of_the_correction() {
    correct(
            "newReplacement",
            Map.of(
                "publication",
                "b/paper",
                "newStatement",
                Map.of(
                    "key",
                    "few",
                    "purchase",
                    Map.of("buyer", "acme", "stage", "ORDERED", "rank", 2))))
        .body("data.correctClaim.userErrors", empty())
        .body("data.correctClaim.replacement.reportedOn.text", equalTo("2024-12-25"))
        .body("data.correctClaim.replacement.statement.stage", equalTo("ORDERED"))
        .body("data.correctClaim.replacement.statement.status", equalTo("REPORTED"))
        .body("data.correctClaim.revision", equalTo(2));
  }

  @Test
  void a_correction_is_of_a_claim_that_is_held_with_a_day_and_a_reason() {
    refuses(correct("claim", "b/x"), "UNKNOWN_REFERENCE", "input", "claim");
    refuses(correct("claim", "b/paper"), "UNKNOWN_REFERENCE", "input", "claim");
    refuses(correct("on", "soon"), "VALUE_INVALID", "input", "on");
    refuses(correct("reason", " "), "VALUE_INVALID", "input", "reason");
    Mutate.as(Map.of(), "{ __typename }", Map.of()).body("extensions.answer.revision", equalTo(1));
  }

  @Test
  void a_claim_does_not_replace_itself_and_is_replaced_by_one() {
    refuses(correct("replacement", "b/c"), "VALUE_INVALID", "input", "replacement");
    refuses(correct("replacement", "b/x"), "UNKNOWN_REFERENCE", "input", "replacement");
    refuses(
        correct(
            "replacement",
            "b/d",
            "newReplacement",
            Map.of("publication", "b/paper", "statement", "b/ordered")),
        "VALUE_MISPLACED",
        "input",
        "newReplacement");
  }

  @Test
  void what_is_wrong_with_a_new_claim_is_told_where_it_stands() {
    refuses(
        correct(
            "newReplacement",
            Map.of(
                "publication",
                "b/paper",
                "statement",
                "b/ordered",
                "quotes",
                List.of(Map.of("exact", "Ordered")))),
        "QUOTE_NOT_FOUND",
        "input",
        "newReplacement",
        "quotes");
  }

  @Test
  void a_claim_is_corrected_once_on_a_date() {
    correct().body("data.correctClaim.userErrors", empty());

    refuses(correct("reason", "Again."), "ALREADY_WITHDRAWN", "input", "on");
    correct("on", "2024-12-26", "claim", "b/c").body("data.correctClaim.userErrors", empty());
  }

  @Test
  void the_public_may_not_write() {
    Mutate.as(
            Map.of(),
            CORRECT,
            Map.of(
                "input",
                Map.of("claim", "b/c", "on", "2025", "reason", "No.", "idempotencyKey", "k")))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
  }

  private static void status(String knownAt, String status) {
    Mutate.as(
            Ask.AS_DESK,
            "{ purchases(filter: {stage: [PAID]}, asOf: {knownAt: \"%s\"}) { nodes { status } } }"
                .formatted(knownAt),
            Map.of())
        .body("data.purchases.nodes.status", contains(status));
  }
}
