package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// What ByteDance buys from Nvidia and others, over HTTP: each report with its chains of sources.
@DossierTest
class ChipPurchasesOverHttpTest extends ServedRows {

  @Test
  void s01_bytedance_is_the_largest_buyer_of_ai_chips_in_china() {
    assertThat(
            told(
                "s01-largest-buyer-in-china",
                "firm bytedance purchases",
                "firm nvidia sales",
                "product nvidia-ai-chips purchases",
                "place china rankings"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product nvidia-ai-chips, market china
            rank 1, happened 2024
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            2024-12: citizenside-2024-12 < ft-2024-12, BACKGROUND
            2025-01-31: desk-note-purchases < ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void s08_bytedance_is_the_largest_customer_in_asia_says_one_unnamed_person() {
    assertThat(
            told(
                "s08-largest-customer-in-asia",
                "place asia rankings",
                "firm nvidia sales",
                "firm bytedance purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, market asia
            rank 1, happened 2024
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND of 1
            2024-12: citizenside-2024-12 < ft-2024-12, BACKGROUND of 1
            """);
  }

  @Test
  void s10_bytedance_ordered_more_than_200_000_h20() {
    assertThat(
            told(
                "s10-h20-orders",
                "product h20 purchases",
                "firm bytedance purchases",
                "firm nvidia sales"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product h20
            stage ORDERED, quantity MORE_THAN 200000 chips, happened 2024
            2024-09: the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: trendforce-2024-09 < the-information-2024-09 (SECONDARY), BACKGROUND
            2024-12: citizenside-2024-12 < the-information-2024-09 (SECONDARY), BACKGROUND
            2025-01-31: desk-note-purchases < trendforce-2024-09 < the-information-2024-09 \
            (SECONDARY), BACKGROUND
            """);
  }

  @Test
  void s11_bytedance_plans_to_buy_the_h100_outside_china() {
    assertThat(
            told(
                "s11-h100-outside-china",
                "product h100 purchases",
                "place outside-china purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product h100, destination outside-china
            stage PLANNED
            2024-12 APPEARANCE: citizenside-2024-12 < ft-2024-12, BACKGROUND
            2024-12-08/2024-12-09 PLAN: ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void s11_bytedance_plans_to_buy_blackwell_outside_china() {
    assertThat(
            told("s11-blackwell-outside-china", "firm nvidia sales", "product blackwell purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product blackwell, destination outside-china
            stage PLANNED
            2024-12 APPEARANCE: citizenside-2024-12 < ft-2024-12, BACKGROUND
            2024-12-08/2024-12-09 PLAN: ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void r01_the_h20_is_for_china() {
    assertThat(told("r01-h20-for-china", "place china purchases", "product h20 purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product h20, destination china
            happened 2024
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            """);

    assertThat(published("ft-2024-12"))
        .isEqualTo(
            "2024-12-08/2024-12-09 ARTICLE of Financial Times: TikTok-owner "
                + "ByteDance takes early lead in race to capitalise on AI");
  }

  @Test
  void r03_the_orders_are_worth_more_than_two_billion_dollars() {
    assertThat(told("r03-h20-order-value", "product h20 purchases", "firm bytedance purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product h20
            stage ORDERED, amount MORE_THAN 2000000000 USD, happened 2024
            2024-09: the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09: trendforce-2024-09 < the-information-2024-09 (SECONDARY), BACKGROUND
            2025-01-31: desk-note-purchases < trendforce-2024-09 < the-information-2024-09 \
            (SECONDARY), BACKGROUND
            """);

    assertThat(quoted("r03-h20-order-value@desk-note-purchases"))
        .containsExactly("a part of them had not been delivered by September");
  }

  @Test
  void r03_another_relay_says_spent_where_the_first_says_ordered() {
    assertThat(told("r03-h20-spent", "firm nvidia sales", "firm bytedance purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product h20
            stage PAID, quantity MORE_THAN 200000 chips, amount MORE_THAN 2000000000 USD, happened \
            2024
            2024-09-20: toms-hardware-2024-09-20 < the-information-2024-09 (SECONDARY), BACKGROUND
            2024-09-20: toms-hardware-2024-09-20 < the-information-2024-09 (SECONDARY), BACKGROUND
            """);

    assertThat(published("toms-hardware-2024-09-20"))
        .isEqualTo(
            "2024-09-20 ARTICLE of Tom's Hardware: Article on ByteDance's own "
                + "chips and its Nvidia bill");

    assertThat(published("the-information-2024-09"))
        .isEqualTo(
            "2024-09 ARTICLE of The Information: Report on ByteDance's H20 orders "
                + "and its own chips");
  }

  @Test
  void r05_bytedance_plans_7_billion_dollars_outside_china_and_denies_it() {
    assertThat(
            told(
                "r05-nvidia-chips-outside-china-2025",
                "place outside-china purchases",
                "firm bytedance purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product nvidia-ai-chips, destination outside-china
            stage PLANNED, amount EXACT 7000000000 USD, happened 2025
            2024-12-21/2024-12-31 PLAN: the-information-2024-12 (SECONDARY), BACKGROUND of 2
            2024-12-21/2025-01-31 PLAN: datacenterdynamics-2025-01 < the-information-2024-12 \
            (SECONDARY), BACKGROUND of 2
            2025-01-01 DENIES: toms-hardware-2025-01-01, ON_THE_RECORD by bytedance
            2025-01-31 PLAN: desk-note-purchases < datacenterdynamics-2025-01 < \
            the-information-2024-12 (SECONDARY), BACKGROUND of 2
            """);

    assertThat(published("the-information-2024-12"))
        .isEqualTo(
            "2024-12-21/2024-12-31 ARTICLE of The Information: Report on "
                + "ByteDance's plan for Nvidia chips in 2025");
  }

  @Test
  void r06_bytedance_plans_40_billion_yuan_in_china_and_denies_it() {
    assertThat(
            told("r06-chips-in-china-2025", "product ai-chips purchases", "place china purchases"))
        .isEqualTo(
            """
            buyer bytedance, product ai-chips, destination china
            stage PLANNED, amount EXACT 40000000000 CNY, happened 2025
            2025-01-21/2025-01-22 PLAN: ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-21/2025-01-31 DENIES: econotimes-2025-01, ON_THE_RECORD by bytedance
            2025-01-21/2025-01-31 PLAN: econotimes-2025-01 < ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-31 PLAN: desk-note-purchases < econotimes-2025-01 < ft-2025-01 (SECONDARY), \
            BACKGROUND
            """);

    assertThat(published("ft-2025-01"))
        .isEqualTo(
            "2025-01-21/2025-01-22 ARTICLE of Financial Times: Report on "
                + "ByteDance's chip budget for 2025");
  }

  @Test
  void r06_bytedance_plans_6_8_billion_dollars_abroad_and_denies_it() {
    assertThat(
            told(
                "r06-nvidia-chips-abroad-2025",
                "firm nvidia sales",
                "place outside-china purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller nvidia, product nvidia-ai-chips, destination outside-china
            stage PLANNED, amount EXACT 6800000000 USD, happened 2025
            2025-01-21/2025-01-22 PLAN: ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-21/2025-01-31 DENIES: econotimes-2025-01, ON_THE_RECORD by bytedance
            2025-01-21/2025-01-31 PLAN: econotimes-2025-01 < ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-31 PLAN: desk-note-purchases < econotimes-2025-01 < ft-2025-01 (SECONDARY), \
            BACKGROUND
            """);
  }

  @Test
  void r06_about_60_per_cent_at_home_go_to_huawei_and_cambricon() {
    assertThat(
            told(
                "r06-home-suppliers-2025",
                "firm huawei-and-cambricon sales",
                "firm bytedance purchases"))
        .isEqualTo(
            """
            buyer bytedance, seller huawei-and-cambricon, product ai-chips, destination china
            stage PLANNED, share ABOUT 60 %, happened 2025
            2025-01-21/2025-01-22 PLAN: ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-21/2025-01-31 DENIES: econotimes-2025-01, ON_THE_RECORD by bytedance
            2025-01-21/2025-01-31 PLAN: econotimes-2025-01 < ft-2025-01 (SECONDARY), BACKGROUND
            2025-01-31 PLAN: desk-note-purchases < econotimes-2025-01 < ft-2025-01 (SECONDARY), \
            BACKGROUND
            """);
  }
}
