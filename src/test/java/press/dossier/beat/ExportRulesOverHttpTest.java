package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The export rules of 2022 and 2023, over HTTP: their numbers, their days and what they ask.
@DossierTest
class ExportRulesOverHttpTest extends ServedRows {

  @Test
  void r11_the_rule_of_2022_took_effect_in_three_steps() {
    assertThat(
            told(
                "r11-rule-2022-first-step",
                "regulation bis-rule-2022-10 restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, destination china
            effect LICENCE_REQUIRED, period starts 2022-10-07 OPEN
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2022-10-13 (SECONDARY), DOCUMENT
            """);

    assertThat(
            told(
                "r11-rule-2022-second-step",
                "place china restrictions",
                "regulation bis-rule-2022-10 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, destination china
            effect LICENCE_REQUIRED, period starts 2022-10-12 OPEN
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            """);

    assertThat(
            told(
                "r11-rule-2022-third-step",
                "regulation bis-rule-2022-10 restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, destination china
            effect LICENCE_REQUIRED, period starts 2022-10-21 OPEN
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void r11_the_rule_of_2022_made_two_new_entries_of_the_control_list() {
    assertThat(
            told(
                "r11-rule-2022-new-eccns",
                "place china restrictions",
                "regulation bis-rule-2022-10 restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2022-10, destination china
            effect LICENCE_REQUIRED, eccns 3A090 and 4A090, period starts 2022-10-07/2022-10-21 OPEN
            2022-10-13: fr-2022-10-13 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2022-10-13 (SECONDARY), DOCUMENT
            """);

    assertThat(described("regulation bis-rule-2022-10"))
        .isEqualTo(
            "Interim final rule that put advanced AI chips for China under control "
                + "(ECCN 3A090 and 4A090, 15 CFR 744.23).");
  }

  @Test
  void r11_the_rule_of_2022_is_found_by_its_numbers() {
    assertThat(
            Stream.of("FR_CITATION 87 FR 62186", "FR_DOCUMENT 2022-21658")
                .map(number -> identified("regulation", number)))
        .containsOnly("bis-rule-2022-10: FR_CITATION 87 FR 62186 and FR_DOCUMENT 2022-21658");

    assertThat(texts("regulation bis-rule-2022-10"))
        .containsExactly(
            "2022-10-13 RULE of Federal Register on bis-rule-2022-10: "
                + "Implementation of Additional Export Controls: Certain Advanced "
                + "Computing and Semiconductor Manufacturing Items; Supercomputer and "
                + "Semiconductor End Use; Entity List Modification");
  }

  @Test
  void r12_the_rule_of_2023_amends_that_of_2022() {
    assertThat(
            told(
                "r12-rule-2023-amends-2022",
                "regulation bis-rule-2022-10 amendments",
                "regulation bis-rule-2023-10 amends"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, of bis-rule-2022-10
            amendmentKind AMENDS, happened 2023-11-17
            2023-10-17: bis-2023-10-17 (SECONDARY), DOCUMENT
            2023-10-25: fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), \
            DOCUMENT
            """);
  }

  @Test
  void r12_the_rule_of_2023_looks_at_performance_and_density() {
    assertThat(
            told(
                "r12-rule-2023-eccns",
                "regulation bis-rule-2023-10 restrictions",
                "place china restrictions"))
        .isEqualTo(
            """
            regulation bis-rule-2023-10, destination china
            effect LICENCE_REQUIRED, eccns 3A090 and 4A090, period starts 2023-11-17 OPEN
            2023-10-17: bis-2023-10-17 (SECONDARY), DOCUMENT
            2023-10-25: fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), DOCUMENT
            2025-05-06: desk-note-rules < fr-2023-10-25 (SECONDARY) < bis-2023-10-17 (SECONDARY), \
            DOCUMENT
            """);

    assertThat(described("regulation bis-rule-2023-10"))
        .isEqualTo(
            "Interim final rule that measures chips by total processing "
                + "performance and density instead of their interconnect.");
  }

  @Test
  void r12_the_rule_of_2023_is_found_by_its_numbers() {
    assertThat(
            Stream.of("FR_CITATION 88 FR 73458", "FR_DOCUMENT 2023-23055")
                .map(number -> identified("regulation", number)))
        .containsOnly("bis-rule-2023-10: FR_CITATION 88 FR 73458 and FR_DOCUMENT 2023-23055");

    assertThat(texts("regulation bis-rule-2023-10"))
        .containsExactly(
            "2023-10-17 RULE of Bureau of Industry and Security on "
                + "bis-rule-2023-10: Text of the rule of October 2023, as released",
            "2023-10-25 RULE of Federal Register on bis-rule-2023-10: "
                + "Implementation of Additional Export Controls: Certain Advanced "
                + "Computing Items; Supercomputer and Semiconductor End Use; Updates and "
                + "Corrections");
  }
}
