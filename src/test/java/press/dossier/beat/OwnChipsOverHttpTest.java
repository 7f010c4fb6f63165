package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// What ByteDance designs and runs itself, over HTTP.
@DossierTest
class OwnChipsOverHttpTest extends ServedRows {

  @Test
  void s14_bytedance_designs_a_chip_modelled_on_googles_tpu() {
    assertThat(
            told(
                "s14-bytedance-designs-chip",
                "product bytedance-ml-chip makers",
                "firm bytedance products"))
        .isEqualTo(
            """
            developer bytedance, product bytedance-ml-chip
            role DESIGNS, period OPEN
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            2024-12: citizenside-2024-12 < ft-2024-12, BACKGROUND
            """);

    assertThat(
            told(
                "s14-modelled-on-tpu",
                "product bytedance-ml-chip derivations",
                "product tensor-processing-unit derivatives"))
        .isEqualTo(
            """
            product bytedance-ml-chip, from tensor-processing-unit
            derivationKind MODELLED_ON, period OPEN
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            2024-12: citizenside-2024-12 < ft-2024-12, BACKGROUND
            """);

    assertThat(
            told(
                "s14-google-designs-tpu",
                "firm google products",
                "product tensor-processing-unit makers"))
        .isEqualTo(
            """
            developer google, product tensor-processing-unit
            role DESIGNS, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s15_bytedance_presented_streamvoice_in_2024() {
    assertThat(
            told(
                "s15-bytedance-designs-streamvoice",
                "firm bytedance products",
                "product streamvoice makers"))
        .isEqualTo(
            """
            developer bytedance, product streamvoice
            role DESIGNS, period starts 2024 OPEN
            2024-01-19: arxiv-2401-11053, DOCUMENT
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(told("s15-streamvoice-turns-voices", "product streamvoice observations"))
        .isEqualTo(
            """
            about streamvoice
            period UNKNOWN
            StreamVoice turns a user's voice into somebody else's and is not open to the public.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s16_bytedance_runs_cici_which_is_built_on_openais_gpt() {
    assertThat(told("s16-bytedance-runs-cici", "product cici-ai makers", "firm bytedance products"))
        .isEqualTo(
            """
            developer bytedance, product cici-ai
            role RUNS, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(
            told("s16-cici-built-on-gpt", "product gpt derivatives", "product cici-ai derivations"))
        .isEqualTo(
            """
            product cici-ai, from gpt
            derivationKind BUILT_ON, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(told("s16-openai-makes-gpt", "firm openai products", "product gpt makers"))
        .isEqualTo(
            """
            developer openai, product gpt
            role MAKES, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r03_tsmc_makes_two_chips_by_2026() {
    assertThat(
            told(
                "r03-tsmc-makes-two-chips",
                "firm tsmc products",
                "product bytedance-own-chips makers"))
        .isEqualTo(
            """
            developer tsmc, product bytedance-own-chips
            role MAKES, period starts 2024-09-01/2026-12-31 OPEN
            2024-09 PLAN: the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09 PLAN: trendforce-2024-09 < the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09-20 PLAN: toms-hardware-2024-09-20 < the-information-2024-09 (SECONDARY), \
            BACKGROUND
            """);

    assertThat(
            told(
                "r03-bytedance-designs-two-chips",
                "firm bytedance products",
                "product bytedance-own-chips makers"))
        .isEqualTo(
            """
            developer bytedance, product bytedance-own-chips
            role DESIGNS, period OPEN
            2024-09-20: toms-hardware-2024-09-20 < the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: trendforce-2024-09 < the-information-2024-09 (SECONDARY), BACKGROUND
            """);
  }

  @Test
  void r03_broadcom_is_the_partner_for_two_chips() {
    assertThat(
            told(
                "r03-broadcom-partners",
                "firm broadcom products",
                "product bytedance-own-chips makers"))
        .isEqualTo(
            """
            developer broadcom, product bytedance-own-chips
            role PARTNERS, period OPEN
            2024-09-20: toms-hardware-2024-09-20 < the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: trendforce-2024-09 < the-information-2024-09 (SECONDARY), BACKGROUND
            """);
  }

  @Test
  void r04_bytedance_and_broadcom_work_on_a_5_nm_chip() {
    assertThat(
            told(
                "r04-bytedance-designs-5nm-chip",
                "firm bytedance products",
                "product bytedance-5nm-chip makers"))
        .isEqualTo(
            """
            developer bytedance, product bytedance-5nm-chip
            role DESIGNS, period OPEN
            2024-06-24: reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            2024-06-24: trendforce-2024-06 < reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            """);

    assertThat(
            told(
                "r04-broadcom-partners",
                "product bytedance-5nm-chip makers",
                "firm broadcom products"))
        .isEqualTo(
            """
            developer broadcom, product bytedance-5nm-chip
            role PARTNERS, period OPEN
            2024-06-24: reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            2024-06-24: trendforce-2024-06 < reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            """);
  }

  @Test
  void r04_tsmc_is_to_make_the_5_nm_chip() {
    assertThat(
            told(
                "r04-tsmc-makes-5nm-chip",
                "product bytedance-5nm-chip makers",
                "firm tsmc products"))
        .isEqualTo(
            """
            developer tsmc, product bytedance-5nm-chip
            role MAKES, period OPEN
            2024-06-24 PLAN: reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            2024-06-24 PLAN: trendforce-2024-06 < reuters-2024-06-24 (SECONDARY), BACKGROUND of 2
            """);

    assertThat(published("reuters-2024-06-24"))
        .isEqualTo(
            "2024-06-24 ARTICLE of Reuters: Report on a chip by ByteDance and " + "Broadcom");
  }

  @Test
  void r09_a_university_in_xian_designed_streamvoice_too() {
    assertThat(
            told(
                "r09-university-designs-streamvoice",
                "publicBody northwestern-polytechnical-university products",
                "product streamvoice makers"))
        .isEqualTo(
            """
            developer northwestern-polytechnical-university, product streamvoice
            role DESIGNS, period starts 2024 OPEN
            2024-01-19: arxiv-2401-11053, DOCUMENT
            """);
  }

  @Test
  void r09_streamvoice_is_found_by_its_number_at_arxiv() {
    assertThat(identified("product", "ARXIV 2401.11053"))
        .isEqualTo("streamvoice: ARXIV 2401.11053");

    assertThat(published("arxiv-2401-11053"))
        .isEqualTo(
            "2024-01-19 PAPER of arXiv: StreamVoice: streaming zero-shot voice " + "conversion");
  }

  @Test
  void r10_cici_is_the_edition_of_doubao_from_flow() {
    assertThat(
            told(
                "r10-cici-edition-of-doubao",
                "product doubao derivatives",
                "product cici-ai derivations"))
        .isEqualTo(
            """
            product cici-ai, from doubao
            derivationKind EDITION, period OPEN
            2023-11-27/2023-12-31: baijing-2023-11 < 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            2023-11-27: 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            """);

    assertThat(told("r10-flow-runs-cici", "firm flow products", "product cici-ai makers"))
        .isEqualTo(
            """
            developer flow, product cici-ai
            role RUNS, period OPEN
            2023-11-27/2023-12-31: baijing-2023-11 < 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            2023-11-27: 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            """);

    assertThat(told("r10-flow-runs-doubao", "product doubao makers", "firm flow products"))
        .isEqualTo(
            """
            developer flow, product doubao
            role RUNS, period OPEN
            2023-11-27/2023-12-31: baijing-2023-11 < 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            2023-11-27: 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            """);

    assertThat(told("r10-bytedance-owns-flow", "firm flow owners", "firm bytedance ownerships"))
        .isEqualTo(
            """
            owner bytedance, owned flow
            period OPEN
            2023-11-27/2023-12-31: baijing-2023-11 < 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            2023-11-27: 36kr-2023-11-27 (SECONDARY), DOCUMENT by flow
            """);
  }
}
