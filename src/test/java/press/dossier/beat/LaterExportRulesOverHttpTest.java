package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The steps that followed the export rules of 2022 and 2023, over HTTP, and how each changes
/// another.
@DossierTest
class LaterExportRulesOverHttpTest extends ServedRows {

  @Test
  void r13_the_rule_of_2023_was_corrected_in_april_2024() {
    assertThat(
            told(
                "r13-corrections-2024-04",
                "regulation bis-rule-2024-04 amends",
                "regulation bis-rule-2023-10 amendments"))
        .isEqualTo(
            """
            regulation bis-rule-2024-04, of bis-rule-2023-10
            amendmentKind CORRECTS, happened 2024-04-04
            2024-04-04: fr-2024-04-04 (SECONDARY), DOCUMENT
            """);

    assertThat(
            Stream.of("FR_CITATION 89 FR 23876", "FR_DOCUMENT 2024-07004", "RIN 0694-AI94")
                .map(number -> identified("regulation", number)))
        .containsOnly(
            "bis-rule-2024-04: FR_CITATION 89 FR 23876 and FR_DOCUMENT 2024-07004 "
                + "and RIN 0694-AI94");

    assertThat(texts("regulation bis-rule-2024-04"))
        .containsExactly(
            "2024-04-04 RULE of Federal Register on bis-rule-2024-04: Text of the "
                + "corrections of April 2024");
  }

  @Test
  void r13_steps_followed_in_december_2024_and_january_2025() {
    assertThat(
            told(
                "r13-step-2024-12",
                "regulation bis-rule-2023-10 amendments",
                "regulation bis-rule-2024-12 amends"))
        .isEqualTo(
            """
            regulation bis-rule-2024-12, of bis-rule-2023-10
            amendmentKind AMENDS, happened 2024-12
            2024-12-05: fr-2024-12-05 (SECONDARY), DOCUMENT
            """);

    assertThat(
            told(
                "r13-step-2025-01-15",
                "regulation bis-rule-2025-01-15 amends",
                "regulation bis-rule-2023-10 amendments"))
        .isEqualTo(
            """
            regulation bis-rule-2025-01-15, of bis-rule-2023-10
            amendmentKind AMENDS, happened 2025-01-13
            2025-01-15: fr-2025-01-15 (SECONDARY), DOCUMENT
            """);

    assertThat(
            told(
                "r13-step-2025-01-16",
                "regulation bis-rule-2023-10 amendments",
                "regulation bis-rule-2025-01-16 amends"))
        .isEqualTo(
            """
            regulation bis-rule-2025-01-16, of bis-rule-2023-10
            amendmentKind AMENDS, happened 2025-01
            2025-01-16: fr-2025-01-16 (SECONDARY), DOCUMENT
            2025-02-14: fr-2025-02-14 < fr-2025-01-16 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void r13_the_steps_are_found_by_their_numbers() {
    assertThat(identified("regulation", "FR_CITATION 89 FR 96790"))
        .isEqualTo("bis-rule-2024-12: FR_CITATION 89 FR 96790");

    assertThat(texts("regulation bis-rule-2024-12"))
        .containsExactly(
            "2024-12-05 RULE of Federal Register on bis-rule-2024-12: Text of the "
                + "rule of December 2024");

    assertThat(identified("regulation", "FR_CITATION 90 FR 4544"))
        .isEqualTo("bis-rule-2025-01-15: FR_CITATION 90 FR 4544");

    assertThat(texts("regulation bis-rule-2025-01-15"))
        .containsExactly(
            "2025-01-15 RULE of Federal Register on bis-rule-2025-01-15: Framework "
                + "for Artificial Intelligence Diffusion");
  }

  @Test
  void r13_the_correction_took_effect_before_it_was_published() {
    assertThat(
            told(
                "r13-correction-2025-02",
                "regulation bis-rule-2025-02 amends",
                "regulation bis-rule-2025-01-16 amendments"))
        .isEqualTo(
            """
            regulation bis-rule-2025-02, of bis-rule-2025-01-16
            amendmentKind CORRECTS, happened 2025-02-11
            2025-02-14: fr-2025-02-14, DOCUMENT
            2025-05-06: desk-note-rules < fr-2025-02-14, DOCUMENT
            """);

    assertThat(
            told(
                "r13-correction-eccn-3a090",
                "place china restrictions",
                "regulation bis-rule-2025-02 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2025-02, destination china
            effect LICENCE_REQUIRED, eccns 3A090, period starts 2025-02-11 OPEN
            2025-02-14: fr-2025-02-14, DOCUMENT
            """);

    assertThat(
            Stream.of("FR_CITATION 90 FR 9604", "FR_DOCUMENT 2025-02655", "RIN 0694-AJ98")
                .map(number -> identified("regulation", number)))
        .containsOnly(
            "bis-rule-2025-02: FR_CITATION 90 FR 9604 and FR_DOCUMENT 2025-02655 "
                + "and RIN 0694-AJ98");

    assertThat(texts("regulation bis-rule-2025-02"))
        .containsExactly(
            "2025-02-14 RULE of Federal Register on bis-rule-2025-02: "
                + "Implementation of Additional Due Diligence Measures for Advanced "
                + "Computing Integrated Circuits; Amendments and Clarifications; and "
                + "Extension of Comment Period; Correction");
  }

  @Test
  void r13_a_rule_of_2026_looks_at_licences_case_by_case() {
    assertThat(
            told(
                "r13-step-2026-01",
                "regulation bis-rule-2026-01 amends",
                "regulation bis-rule-2023-10 amendments"))
        .isEqualTo(
            """
            regulation bis-rule-2026-01, of bis-rule-2023-10
            amendmentKind AMENDS, happened 2026-01-15
            2026-01-15: fr-2026-01-15, DOCUMENT
            """);

    assertThat(identified("regulation", "FR_CITATION 91 FR 1684"))
        .isEqualTo("bis-rule-2026-01: FR_CITATION 91 FR 1684");

    assertThat(texts("regulation bis-rule-2026-01"))
        .containsExactly(
            "2026-01-15 RULE of Federal Register on bis-rule-2026-01: Revision to "
                + "License Review Policy for Advanced Computing Commodities");

    assertThat(described("regulation bis-rule-2026-01"))
        .isEqualTo("Rule under which licences for the H200 to China are looked at case by case.");
  }
}
