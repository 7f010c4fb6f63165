package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows R11 to R14: the export rules, step by step and chip by chip.
@DossierTest
class ExportRulesTest extends BeatRows {

  @Test
  void r11_takes_effect_in_steps_before_and_after_it_is_printed() {
    assertThat(told("r11-rule-2022-first-step"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-07, LICENCE_REQUIRED
            REGULATION bis-rule-2022-10, DESTINATION china
            desk-note-rules < fr-2022-10-13: DOCUMENT, SECONDARY
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(told("r11-rule-2022-second-step"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-12, LICENCE_REQUIRED
            REGULATION bis-rule-2022-10, DESTINATION china
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(told("r11-rule-2022-third-step"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-21, LICENCE_REQUIRED
            REGULATION bis-rule-2022-10, DESTINATION china
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(publication("fr-2022-10-13"))
        .isEqualTo("RULE of Federal Register, 2022-10-13, embodies bis-rule-2022-10");
  }

  @Test
  void r11_makes_two_entries_of_the_control_list() {
    assertThat(told("r11-rule-2022-new-eccns"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-07/2022-10-21, LICENCE_REQUIRED, 3A090 4A090
            REGULATION bis-rule-2022-10, DESTINATION china
            desk-note-rules < fr-2022-10-13: DOCUMENT, SECONDARY
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(identifiers("bis-rule-2022-10"))
        .containsExactly("FR_CITATION 87 FR 62186", "FR_DOCUMENT 2022-21658");
  }

  @Test
  void r12_reaches_the_a800_on_17_november_2023() {
    assertThat(told("r12-rule-2023-a800"))
        .isEqualTo(
            """
            RESTRICTION, starts 2023-11-17, BARRED, 3A090
            REGULATION bis-rule-2023-10, PRODUCT a800, DESTINATION china
            bis-2023-10-17: DOCUMENT, SECONDARY
            desk-note-rules < fr-2023-10-25 < bis-2023-10-17: DOCUMENT, SECONDARY
            fr-2023-10-25 < bis-2023-10-17: DOCUMENT, SECONDARY
            """);

    assertThat(told("r12-rule-2023-amends-2022"))
        .isEqualTo(
            """
            AMENDMENT, happened 2023-11-17, AMENDS
            REGULATION bis-rule-2023-10, OF bis-rule-2022-10
            bis-2023-10-17: DOCUMENT, SECONDARY
            desk-note-rules < fr-2023-10-25 < bis-2023-10-17: DOCUMENT, SECONDARY
            fr-2023-10-25 < bis-2023-10-17: DOCUMENT, SECONDARY
            """);

    assertThat(identifiers("bis-rule-2023-10"))
        .containsExactly("FR_CITATION 88 FR 73458", "FR_DOCUMENT 2023-23055");
  }

  @Test
  void r13_corrects_3a090_before_the_correction_is_printed() {
    assertThat(told("r13-correction-2025-02"))
        .isEqualTo(
            """
            AMENDMENT, happened 2025-02-11, CORRECTS
            REGULATION bis-rule-2025-02, OF bis-rule-2025-01-16
            desk-note-rules < fr-2025-02-14: DOCUMENT
            fr-2025-02-14: DOCUMENT
            """);

    assertThat(told("r13-correction-eccn-3a090"))
        .isEqualTo(
            """
            RESTRICTION, starts 2025-02-11, LICENCE_REQUIRED, 3A090
            REGULATION bis-rule-2025-02, DESTINATION china
            fr-2025-02-14: DOCUMENT
            """);

    assertThat(publication("fr-2025-02-14"))
        .isEqualTo("RULE of Federal Register, 2025-02-14, embodies bis-rule-2025-02");
    assertThat(identifiers("bis-rule-2025-02"))
        .containsExactly("FR_CITATION 90 FR 9604", "FR_DOCUMENT 2025-02655", "RIN 0694-AJ98");
  }

  @Test
  void r13_has_three_more_steps_in_between() {
    assertThat(told("r13-corrections-2024-04"))
        .isEqualTo(
            """
            AMENDMENT, happened 2024-04-04, CORRECTS
            REGULATION bis-rule-2024-04, OF bis-rule-2023-10
            fr-2024-04-04: DOCUMENT, SECONDARY
            """);

    assertThat(told("r13-step-2024-12"))
        .isEqualTo(
            """
            AMENDMENT, happened 2024-12, AMENDS
            REGULATION bis-rule-2024-12, OF bis-rule-2023-10
            fr-2024-12-05: DOCUMENT, SECONDARY
            """);

    assertThat(told("r13-step-2025-01-15"))
        .isEqualTo(
            """
            AMENDMENT, happened 2025-01-13, AMENDS
            REGULATION bis-rule-2025-01-15, OF bis-rule-2023-10
            fr-2025-01-15: DOCUMENT, SECONDARY
            """);

    assertThat(identifiers("bis-rule-2024-04"))
        .containsExactly("FR_CITATION 89 FR 23876", "FR_DOCUMENT 2024-07004", "RIN 0694-AI94");
    assertThat(identifiers("bis-rule-2024-12")).containsExactly("FR_CITATION 89 FR 96790");
    assertThat(identifiers("bis-rule-2025-01-15")).containsExactly("FR_CITATION 90 FR 4544");
  }

  @Test
  void r13_requires_a_licence_for_the_h20_since_9_april_2025() {
    assertThat(told("r13-h20-licence-required"))
        .isEqualTo(
            """
            RESTRICTION, starts 2025-04-09, LICENCE_REQUIRED
            REGULATION bis-letter-2025-04, PRODUCT h20, DESTINATION china
            desk-note-rules < nvidia-filing-2025-04: DOCUMENT by nvidia, SECONDARY
            nvidia-filing-2025-04: DOCUMENT by nvidia, SECONDARY
            """);
  }

  @Test
  void r13_looks_at_the_h200_case_by_case_since_january_2026() {
    assertThat(told("r13-h200-licence-required"))
        .isEqualTo(
            """
            RESTRICTION, starts 2026-01-15, LICENCE_REQUIRED, 3A090
            REGULATION bis-rule-2026-01, PRODUCT h200, DESTINATION china
            fr-2026-01-15: DOCUMENT
            """);

    assertThat(identifiers("bis-rule-2026-01")).containsExactly("FR_CITATION 91 FR 1684");
  }

  @Test
  void r14_permits_the_a800_until_the_rule_of_2023_and_the_h20_until_april_2025() {
    assertThat(told("r14-a800-permitted"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-07/2022-10-21, ends 2023-11-16, PERMITTED
            REGULATION bis-rule-2022-10, PRODUCT a800, DESTINATION china
            desk-note-rules < fr-2022-10-13: DOCUMENT, SECONDARY
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(told("r14-h20-permitted"))
        .isEqualTo(
            """
            RESTRICTION, starts 2023-11-17, ends 2025-04-08, PERMITTED
            REGULATION bis-rule-2023-10, PRODUCT h20, DESTINATION china
            desk-note-rules: OWN_KNOWLEDGE
            """);
  }

  @Test
  void r14_bars_blackwell_from_memory_only() {
    assertThat(told("r14-blackwell-barred"))
        .isEqualTo(
            """
            RESTRICTION, starts 2023-11-17, BARRED
            REGULATION bis-rule-2023-10, PRODUCT blackwell, DESTINATION china
            fr-2023-10-25: DOCUMENT, MEMORY
            """);
  }

  @Test
  void quotes_the_desks_own_memo_as_it_is_archived() {
    assertThat(quotes())
        .contains(
            "desk-note-rules: The H100 has been out of reach for China since then.",
            "desk-note-rules: it reaches the A800 and the H800")
        .hasSizeGreaterThan(30)
        .allMatch(quote -> quote.startsWith("desk-note-"));
  }
}
