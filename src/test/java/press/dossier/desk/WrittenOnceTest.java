package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// A front end that has lost an answer sends its mutation again.
@DossierTest
class WrittenOnceTest {

  private static final String ADD =
      """
      mutation ($input: AddClaimInput!) {
        addClaim(input: $input) { claim { id } revision userErrors { field code } }
      }
      """;

  private static final String RETRACT =
      """
      mutation ($input: RetractClaimInput!) {
        retractClaim(input: $input) { claim { id } revision userErrors { field code } }
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
            Said.publication("first"),
            Said.publication("second"),
            Said.purchase("order", "acme", "ORDERED"),
            Said.claim("c", "order", "first")),
        "test");
  }

  private static Map<String, ?> claim(String key, String stance) {
    return Map.of(
        "statement", "b/order", "publication", "b/second", "stance", stance, "idempotencyKey", key);
  }

  @Test
  void the_same_again_is_answered_the_same_and_writes_nothing() {
    String first = Mutate.asDesk(ADD, claim("k", "DENIES")).extract().path("data").toString();

    Mutate.asDesk(ADD, claim("k", "DENIES"))
        .body("data.addClaim.revision", equalTo(2))
        .body("data.addClaim.userErrors", empty())
        .body("extensions.answer.revision", equalTo(2));
    assertThat(Mutate.asDesk(ADD, claim("k", "DENIES")).extract().path("data").toString())
        .isEqualTo(first);
    counts(2);
  }

  @Test
  void a_key_is_not_used_for_another_input_or_another_mutation() {
    Mutate.asDesk(ADD, claim("k", "DENIES")).body("data.addClaim.userErrors", empty());

    Mutate.asDesk(ADD, claim("k", "QUESTIONS"))
        .body("data.addClaim.userErrors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED"))
        .body("data.addClaim.userErrors[0].field", equalTo(List.of("input", "idempotencyKey")));
    Mutate.asDesk(
            RETRACT, Map.of("claim", "b/c", "on", "2025", "reason", "No.", "idempotencyKey", "k"))
        .body("data.retractClaim.userErrors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    counts(2);
  }

  @Test
  void a_key_whose_input_was_refused_can_be_used_again() {
    Mutate.asDesk(
            RETRACT, Map.of("claim", "b/x", "on", "2025", "reason", "No.", "idempotencyKey", "k"))
        .body("data.retractClaim.userErrors[0].code", equalTo("UNKNOWN_REFERENCE"));

    Mutate.asDesk(
            RETRACT, Map.of("claim", "b/c", "on", "2025", "reason", "No.", "idempotencyKey", "k"))
        .body("data.retractClaim.userErrors", empty());
  }

  @Test
  void of_many_sent_at_a_time_one_writes_and_all_are_answered_alike() throws Exception {
    List<Callable<String>> sent =
        IntStream.range(0, 12)
            .<Callable<String>>mapToObj(i ->
                () -> Mutate.asDesk(ADD, claim("k", "DENIES")).extract().path("data").toString())
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<String>> answers = threads.invokeAll(sent);

      assertThat(answers).extracting(Future::get).containsOnly(answers.getFirst().get());
      assertThat(answers.getFirst().get()).contains("revision=2").contains("userErrors=[]");
    }
    counts(2);
    Mutate.as(Map.of(), "{ __typename }", Map.of()).body("extensions.answer.revision", equalTo(2));
  }

  @Test
  void many_different_ones_at_a_time_are_all_written() throws Exception {
    List<Callable<String>> sent =
        IntStream.range(0, 12)
            .<Callable<String>>mapToObj(i ->
                () ->
                    Mutate.asDesk(
                            ADD,
                            Map.of(
                                "statement",
                                "b/order",
                                "publication",
                                "b/second",
                                "key",
                                "claim-" + i,
                                "idempotencyKey",
                                "k" + i))
                        .extract()
                        .path("data.addClaim.revision")
                        .toString())
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<String>> answers = threads.invokeAll(sent);

      assertThat(answers)
          .extracting(Future::get)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(2, 14).mapToObj(String::valueOf).toList());
    }
    counts(13);
  }

  private static void counts(int claims) {
    Mutate.as(Ask.AS_DESK, "{ claims { totalCount } }", Map.of())
        .body("data.claims.totalCount", equalTo(claims));
  }
}
