package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;

/// What the export rules mean for each chip, and since when, over HTTP.
@DossierTest
class ChipRestrictionsOverHttpTest extends ServedRows {

  @Test
  void s03_the_most_advanced_gpus_are_barred_since_2022() {
    assertThat(
            told(
                "s03-advanced-gpus-barred",
                "product nvidia-advanced-gpus restrictions",
                "regulation bis-rule-2022-10 restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, product nvidia-advanced-gpus, destination china
            effect BARRED, period starts 2022 OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s04_the_h100_is_barred_and_runs_data_hungry_models() {
    assertThat(
            told(
                "s04-h100-barred",
                "product h100 restrictions",
                "regulation bis-rule-2022-10 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, product h100, destination china
            effect BARRED, eccns 3A090, period starts 2022-10-07/2022-10-21 OPEN
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-05-06: desk-note-rules < fr-2022-10-13 (SECONDARY), DOCUMENT
            """);

    assertThat(told("s04-h100-runs-ai-models", "product h100 observations"))
        .isEqualTo(
            """
            about h100
            period OPEN
            The H100 runs AI models that need large amounts of data.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s06_china_is_left_with_the_less_powerful_h20() {
    assertThat(
            told(
                "s06-h20-permitted",
                "regulation bis-rule-2022-10 restrictions",
                "product h20 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, product h20, destination china
            effect PERMITTED, period starts 2023-11-17 ends 2025-04-08 ENDED
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-05-06: desk-note-rules, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r12_the_rule_of_2023_reaches_the_a800_and_the_h800() {
    assertThat(
            told(
                "r12-rule-2023-a800",
                "product a800 restrictions",
                "regulation bis-rule-2023-10 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, product a800, destination china
            effect BARRED, eccns 3A090, period starts 2023-11-17 OPEN
            2023-10-17: bis-2023-10-17 (SECONDARY), DOCUMENT
            2023-10-25: fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), \
            DOCUMENT
            """);

    assertThat(
            told(
                "r12-rule-2023-h800",
                "regulation bis-rule-2023-10 restrictions",
                "product h800 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, product h800, destination china
            effect BARRED, eccns 3A090, period starts 2023-11-17 OPEN
            2023-10-17: bis-2023-10-17 (SECONDARY), DOCUMENT
            2023-10-25: fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), \
            DOCUMENT
            """);
  }

  @Test
  void r13_the_h20_needs_a_licence_since_the_letter_of_9_april_2025() {
    assertThat(
            told(
                "r13-h20-licence-required",
                "regulation bis-letter-2025-04 restrictions",
                "product h20 restrictions"))
        .isEqualTo(
            """
            regulation bis-letter-2025-04, product h20, destination china
            effect LICENCE_REQUIRED, period starts 2025-04-09 OPEN
            2025-04-15: nvidia-filing-2025-04 (SECONDARY), DOCUMENT by nvidia
            2025-05-06: desk-note-rules < nvidia-filing-2025-04 (SECONDARY), DOCUMENT by nvidia
            """);
  }

  @Test
  void r13_the_h200_needs_a_licence_since_15_january_2026() {
    assertThat(
            told(
                "r13-h200-licence-required",
                "product h200 restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2026-01, product h200, destination china
            effect LICENCE_REQUIRED, eccns 3A090, period starts 2026-01-15 OPEN
            2026-01-15: fr-2026-01-15, DOCUMENT
            """);
  }

  @Test
  void r14_the_a800_and_the_h800_passed_until_november_2023() {
    assertThat(told("r14-a800-permitted", "product a800 restrictions", "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, product a800, destination china
            effect PERMITTED, period starts 2022-10-07/2022-10-21 ends 2023-11-16 ENDED
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2022-10-13 (SECONDARY), DOCUMENT
            """);

    assertThat(told("r14-h800-permitted", "place china restrictions", "product h800 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, product h800, destination china
            effect PERMITTED, period starts 2022-10-07/2022-10-21 ends 2023-11-16 ENDED
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2022-10-13 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void r14_nvidia_made_the_a800_and_the_h800_to_pass() {
    assertThat(told("r14-nvidia-makes-a800", "firm nvidia products", "product a800 makers"))
        .isEqualTo(
            """
            developer nvidia, product a800
            role MAKES, period OPEN
            2025-05-06: desk-note-rules, OWN_KNOWLEDGE
            """);

    assertThat(told("r14-nvidia-makes-h800", "product h800 makers", "firm nvidia products"))
        .isEqualTo(
            """
            developer nvidia, product h800
            role MAKES, period OPEN
            2025-05-06: desk-note-rules, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r14_the_h20_was_permitted_until_april_2025() {
    assertThat(
            told(
                "r14-h20-permitted",
                "product h20 restrictions",
                "regulation bis-rule-2023-10 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, product h20, destination china
            effect PERMITTED, period starts 2023-11-17 ends 2025-04-08 ENDED
            2025-05-06: desk-note-rules, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r14_blackwell_is_barred_from_memory_only() {
    assertThat(
            told(
                "r14-blackwell-barred",
                "product blackwell restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, product blackwell, destination china
            effect BARRED, period starts 2023-11-17 OPEN
            2023-10-25: fr-2023-10-25 (MEMORY), DOCUMENT
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "s01-nvidia-makes-ai-chips, nvidia-ai-chips",
    "s03-nvidia-makes-advanced-gpus, nvidia-advanced-gpus",
    "s04-nvidia-makes-h100, h100",
    "s06-nvidia-makes-h20, h20",
    "s11-nvidia-makes-blackwell, blackwell"
  })
  void s01_to_s11_the_chips_are_nvidias(String statement, String product) {
    assertThat(told(statement, "product " + product + " makers", "firm nvidia products"))
        .isEqualTo(
            """
            developer nvidia, product %s
            role MAKES, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """
                .formatted(product));
  }

  @Test
  void r13_the_h200_is_nvidias() {
    assertThat(told("r13-nvidia-makes-h200", "product h200 makers", "firm nvidia products"))
        .isEqualTo(
            """
            developer nvidia, product h200
            role MAKES, period OPEN
            2026-01-15: fr-2026-01-15, DOCUMENT
            """);
  }
}
