package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows R01 to R10: other reports on ByteDance, its purchases and its own work.
@DossierTest
class ChipRecordTest extends BeatRows {

  @Test
  void r01_signs_for_data_centres_in_malaysia_and_takes_the_h20_for_china() {
    assertThat(told("r01-data-centres-signed"))
        .isEqualTo(
            """
            FACILITY, SIGNED, DATA_CENTRE
            FIRM bytedance, PLACE malaysia
            ft-2024-12: BACKGROUND
            """);

    assertThat(told("r01-h20-for-china"))
        .isEqualTo(
            """
            PURCHASE, happened 2024
            BUYER bytedance, SELLER nvidia, PRODUCT h20, DESTINATION china
            ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void r01_signs_as_anchor_tenant() {
    assertThat(told("r01-anchor-tenant"))
        .isEqualTo(
            """
            OBSERVATION, end unknown
            ABOUT bytedance, OBJECT malaysia
            ByteDance has signed as anchor tenant of new data centres in Malaysia.
            ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void r03_puts_the_orders_at_over_two_billion_dollars_where_another_relay_says_spent() {
    assertThat(told("r03-h20-order-value"))
        .isEqualTo(
            """
            PURCHASE, happened 2024, ORDERED, MORE_THAN 2000000000 USD
            BUYER bytedance, SELLER nvidia, PRODUCT h20
            desk-note-purchases < trendforce-2024-09 < the-information-2024-09: BACKGROUND, \
            SECONDARY
            the-information-2024-09: BACKGROUND, SECONDARY
            trendforce-2024-09 < the-information-2024-09: BACKGROUND, SECONDARY
            """);

    assertThat(told("r03-h20-spent"))
        .isEqualTo(
            """
            PURCHASE, happened 2024, PAID, MORE_THAN 200000 chips, MORE_THAN 2000000000 USD
            BUYER bytedance, SELLER nvidia, PRODUCT h20
            toms-hardware-2024-09-20 < the-information-2024-09: BACKGROUND, SECONDARY
            """);
  }

  @Test
  void r03_plans_two_own_chips_with_tsmc_by_2026_and_broadcom() {
    assertThat(told("r03-tsmc-makes-two-chips"))
        .isEqualTo(
            """
            DEVELOPMENT, starts 2024-09-01/2026-12-31, MAKES
            DEVELOPER tsmc, PRODUCT bytedance-own-chips
            PLAN the-information-2024-09: BACKGROUND, SECONDARY
            PLAN toms-hardware-2024-09-20 < the-information-2024-09: BACKGROUND, SECONDARY
            PLAN trendforce-2024-09 < the-information-2024-09: BACKGROUND, SECONDARY
            """);

    assertThat(told("r03-broadcom-partners"))
        .isEqualTo(
            """
            DEVELOPMENT, PARTNERS
            DEVELOPER broadcom, PRODUCT bytedance-own-chips
            the-information-2024-09: BACKGROUND, SECONDARY
            toms-hardware-2024-09-20 < the-information-2024-09: BACKGROUND, SECONDARY
            trendforce-2024-09 < the-information-2024-09: BACKGROUND, SECONDARY
            """);
  }

  @Test
  void r04_has_broadcom_partner_and_tsmc_make_a_5_nm_chip() {
    assertThat(told("r04-broadcom-partners"))
        .isEqualTo(
            """
            DEVELOPMENT, PARTNERS
            DEVELOPER broadcom, PRODUCT bytedance-5nm-chip
            reuters-2024-06-24: BACKGROUND of 2, SECONDARY
            trendforce-2024-06 < reuters-2024-06-24: BACKGROUND of 2, SECONDARY
            """);

    assertThat(told("r04-tsmc-makes-5nm-chip"))
        .isEqualTo(
            """
            DEVELOPMENT, MAKES
            DEVELOPER tsmc, PRODUCT bytedance-5nm-chip
            PLAN reuters-2024-06-24: BACKGROUND of 2, SECONDARY
            PLAN trendforce-2024-06 < reuters-2024-06-24: BACKGROUND of 2, SECONDARY
            """);
  }

  @Test
  void r05_plans_7_billion_dollars_outside_china_and_bytedance_denies_it() {
    assertThat(told("r05-nvidia-chips-outside-china-2025"))
        .isEqualTo(
            """
            PURCHASE, happened 2025, PLANNED, EXACT 7000000000 USD
            BUYER bytedance, SELLER nvidia, PRODUCT nvidia-ai-chips, DESTINATION outside-china
            DENIES toms-hardware-2025-01-01: ON_THE_RECORD by bytedance
            PLAN datacenterdynamics-2025-01 < the-information-2024-12: BACKGROUND of 2, \
            SECONDARY
            PLAN desk-note-purchases < datacenterdynamics-2025-01 < the-information-2024-12: \
            BACKGROUND of 2, SECONDARY
            PLAN the-information-2024-12: BACKGROUND of 2, SECONDARY
            """);
  }

  @Test
  void r06_plans_40_billion_yuan_at_home_and_bytedance_denies_it() {
    assertThat(told("r06-chips-in-china-2025"))
        .isEqualTo(
            """
            PURCHASE, happened 2025, PLANNED, EXACT 40000000000 CNY
            BUYER bytedance, PRODUCT ai-chips, DESTINATION china
            DENIES econotimes-2025-01: ON_THE_RECORD by bytedance
            PLAN desk-note-purchases < econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN ft-2025-01: BACKGROUND, SECONDARY
            """);

    assertThat(told("r06-home-suppliers-2025"))
        .isEqualTo(
            """
            PURCHASE, happened 2025, PLANNED, ABOUT 60 %
            BUYER bytedance, SELLER huawei-and-cambricon, PRODUCT ai-chips, DESTINATION china
            DENIES econotimes-2025-01: ON_THE_RECORD by bytedance
            PLAN desk-note-purchases < econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN ft-2025-01: BACKGROUND, SECONDARY
            """);
  }

  @Test
  void r06_plans_6_8_billion_dollars_abroad_and_bytedance_denies_it() {
    assertThat(told("r06-nvidia-chips-abroad-2025"))
        .isEqualTo(
            """
            PURCHASE, happened 2025, PLANNED, EXACT 6800000000 USD
            BUYER bytedance, SELLER nvidia, PRODUCT nvidia-ai-chips, DESTINATION outside-china
            DENIES econotimes-2025-01: ON_THE_RECORD by bytedance
            PLAN desk-note-purchases < econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN econotimes-2025-01 < ft-2025-01: BACKGROUND, SECONDARY
            PLAN ft-2025-01: BACKGROUND, SECONDARY
            """);
  }

  @Test
  void r07_asks_four_firms_to_buy_local_chips_too() {
    assertThat(told("r07-buy-local-chips-too"))
        .isEqualTo(
            """
            REQUEST, happened 2024-05
            FROM chinese-officials, TO alibaba, TO baidu, TO bytedance, TO tencent
            Buy local AI chips beside foreign ones; the officials do not insist on it strictly.
            the-information-2024-05: BACKGROUND
            """);
  }

  @Test
  void r08_invests_10_billion_ringgit_in_malaysia_and_1_5_billion_in_johor() {
    assertThat(told("r08-ai-hub"))
        .isEqualTo(
            """
            FACILITY, PLANNED, EXACT 10000000000 MYR, HUB
            FIRM bytedance, PLACE malaysia
            PLAN reuters-2024-06-07: ON_THE_RECORD by tengku-zafrul
            PLAN technode-global-2024-06-07: ON_THE_RECORD by tengku-zafrul
            """);

    assertThat(told("r08-sedenak"))
        .isEqualTo(
            """
            FACILITY, PLANNED, EXACT 1500000000 MYR, DATA_CENTRE
            FIRM bytedance, PLACE johor
            PLAN reuters-2024-06-07: ON_THE_RECORD by tengku-zafrul
            PLAN technode-global-2024-06-07: ON_THE_RECORD by tengku-zafrul
            """);

    assertThat(origins("r08-ai-hub")).containsExactly("tengku-zafrul");
  }

  @Test
  void r09_shares_streamvoice_with_a_university_in_xian() {
    assertThat(told("r09-university-designs-streamvoice"))
        .isEqualTo(
            """
            DEVELOPMENT, starts 2024, DESIGNS
            DEVELOPER northwestern-polytechnical-university, PRODUCT streamvoice
            arxiv-2401-11053: DOCUMENT
            """);

    assertThat(identifiers("streamvoice")).containsExactly("ARXIV 2401.11053");
  }

  @Test
  void r10_makes_cici_the_edition_of_doubao_from_flow() {
    assertThat(told("r10-cici-edition-of-doubao"))
        .isEqualTo(
            """
            DERIVATION, EDITION
            PRODUCT cici-ai, FROM doubao
            36kr-2023-11-27: DOCUMENT by flow, SECONDARY
            baijing-2023-11 < 36kr-2023-11-27: DOCUMENT by flow, SECONDARY
            """);

    assertThat(told("r10-flow-runs-cici"))
        .isEqualTo(
            """
            DEVELOPMENT, RUNS
            DEVELOPER flow, PRODUCT cici-ai
            36kr-2023-11-27: DOCUMENT by flow, SECONDARY
            baijing-2023-11 < 36kr-2023-11-27: DOCUMENT by flow, SECONDARY
            """);
  }
}
