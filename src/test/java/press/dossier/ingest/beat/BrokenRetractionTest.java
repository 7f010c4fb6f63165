package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.problemsOfMore;

import org.junit.jupiter.api.Test;

class BrokenRetractionTest {

  @Test
  void a_retraction_is_of_one_claim_or_publication_that_is_there() {
    assertThat(
            problemsOfMore("retractions:\n  - {publication: first, on: 2024-12, reason: Wrong.}\n"))
        .isEmpty();
    assertThat(
            problemsOfMore("retractions:\n  - {claim: offer@first, on: 2024-12, reason: Wrong.}\n"))
        .isEmpty();
    assertThat(
            problemsOfMore("retractions:\n  - {publication: fist, on: 2024-12, reason: Wrong.}\n"))
        .singleElement()
        .asString()
        .contains("there is no publication fist (did you mean first?)");
    assertThat(problemsOfMore("retractions:\n  - {on: 2024-12, reason: Wrong.}\n"))
        .singleElement()
        .asString()
        .contains("a retraction is of a claim or of a publication (write one of the two)");
  }

  @Test
  void a_retraction_has_a_day_and_a_reason() {
    assertThat(problemsOfMore("retractions:\n  - {publication: first, on: soon}\n"))
        .hasSize(2)
        .anyMatch(problem -> problem.toString().contains("`on` is no date: soon"))
        .anyMatch(problem -> problem.toString().contains("a retraction needs `reason`"));
  }

  @Test
  void nothing_is_retracted_twice() {
    assertThat(
            problemsOfMore(
                """
                retractions:
                  - {publication: first, on: 2024-12, reason: Wrong.}
                  - {publication: first, on: 2025, reason: Still wrong.}
                """))
        .singleElement()
        .asString()
        .contains("it is retracted already (the other stands in ");
  }
}
