package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.problemsOfMore;

import org.junit.jupiter.api.Test;

class BrokenCorrectionTest {

  @Test
  void a_correction_is_of_one_claim_or_publication_that_is_there() {
    assertThat(
            problemsOfMore("corrections:\n  - {publication: first, on: 2024-12, reason: Typo.}\n"))
        .isEmpty();
    assertThat(
            problemsOfMore("corrections:\n  - {claim: offer@first, on: 2024-12, reason: Wrong.}\n"))
        .isEmpty();
    assertThat(
            problemsOfMore("corrections:\n  - {claim: ofer@first, on: 2024-12, reason: Wrong.}\n"))
        .singleElement()
        .asString()
        .contains("there is no claim ofer@first (did you mean offer@first?)");
    assertThat(problemsOfMore("corrections:\n  - {on: 2024-12, reason: Wrong.}\n"))
        .singleElement()
        .asString()
        .contains("a correction is of a claim or of a publication (write one of the two)");
  }

  @Test
  void a_replacement_is_another_claim() {
    assertThat(
            problemsOfMore(
                "corrections:\n  - {claim: offer@first, on: 2024-12, reason: Wrong., replacement: offer@first}\n"))
        .singleElement()
        .asString()
        .contains("a claim does not replace itself");
    assertThat(
            problemsOfMore(
                "corrections:\n  - {publication: first, on: 2024-12, reason: Wrong., replacement: offer@first}\n"))
        .singleElement()
        .asString()
        .contains("only a claim has a replacement (name the claim)");
    assertThat(
            problemsOfMore(
                "corrections:\n  - {claim: offer@first, on: 2024-12, reason: Wrong., replacement: offer@fist}\n"))
        .singleElement()
        .asString()
        .contains("there is no claim offer@fist");
  }

  @Test
  void a_correction_has_a_day_and_a_reason() {
    assertThat(problemsOfMore("corrections:\n  - {publication: first, on: soon}\n"))
        .hasSize(2)
        .anyMatch(problem -> problem.toString().contains("`on` is no date: soon"))
        .anyMatch(problem -> problem.toString().contains("a correction needs `reason`"));
  }

  @Test
  void something_is_corrected_once_on_a_date() {
    assertThat(
            problemsOfMore(
                """
                corrections:
                  - {publication: first, on: 2024-12-01, reason: Wrong.}
                  - {publication: first, on: 2024-12-02, reason: Wrong again.}
                  - {publication: first, on: 2024-12-02, reason: And again.}
                """))
        .singleElement()
        .asString()
        .contains("it is corrected on this date already (the other stands in ");
  }
}
