package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows S01 to S13: what the relay says of ByteDance and Nvidia.
@DossierTest
class ChipReportsTest extends BeatRows {

  @Test
  void s01_names_bytedance_the_largest_buyer_of_nvidias_ai_chips_in_china() {
    assertThat(told("s01-largest-buyer-in-china"))
        .isEqualTo(
            """
            PURCHASE, happened 2024, rank 1
            BUYER bytedance, SELLER nvidia, PRODUCT nvidia-ai-chips, MARKET china
            citizenside-2024-12 < ft-2024-12: BACKGROUND
            desk-note-purchases < ft-2024-12: BACKGROUND
            ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void s02_says_that_bytedance_owns_tiktok() {
    assertThat(told("s02-bytedance-owns-tiktok"))
        .isEqualTo(
            """
            OWNERSHIP
            OWNER bytedance, OWNED tiktok
            citizenside-2024-12: OWN_KNOWLEDGE
            supreme-court-2025-01-17: DOCUMENT, SECONDARY
            """);
  }

  @Test
  void s03_bars_the_most_advanced_gpus_for_china_since_2022() {
    assertThat(told("s03-advanced-gpus-barred"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022, BARRED
            REGULATION bis-rule-2022-10, PRODUCT nvidia-advanced-gpus, DESTINATION china
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s04_bars_the_h100_which_runs_data_hungry_models() {
    assertThat(told("s04-h100-barred"))
        .isEqualTo(
            """
            RESTRICTION, starts 2022-10-07/2022-10-21, BARRED, 3A090
            REGULATION bis-rule-2022-10, PRODUCT h100, DESTINATION china
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-rules < fr-2022-10-13: DOCUMENT, SECONDARY
            fr-2022-10-13: DOCUMENT, SECONDARY
            """);

    assertThat(told("s04-h100-runs-ai-models"))
        .isEqualTo(
            """
            OBSERVATION
            ABOUT h100
            The H100 runs AI models that need large amounts of data.
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s05_puts_nvidia_at_about_3000_billion_dollars() {
    assertThat(told("s05-nvidia-worth"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-12, market value ABOUT 3000000000000 USD
            ABOUT nvidia
            Nvidia has become a company worth about 3,000 billion dollars.
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s06_permits_the_h20_for_china() {
    assertThat(told("s06-h20-permitted"))
        .isEqualTo(
            """
            RESTRICTION, starts 2023-11-17, ends 2025-04-08, PERMITTED
            REGULATION bis-rule-2022-10, PRODUCT h20, DESTINATION china
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-rules: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s07_has_officials_ask_for_chips_made_in_china_in_may_2024() {
    assertThat(told("s07-buy-chips-made-in-china"))
        .isEqualTo(
            """
            REQUEST, happened 2024-05
            FROM chinese-officials, TO chinese-technology-companies
            Buy chips that are made in China.
            citizenside-2024-12 < the-information-2024-05: BACKGROUND
            the-information-2024-05: BACKGROUND
            """);
  }

  @Test
  void s08_names_bytedance_the_largest_customer_in_asia_on_the_word_of_one_person() {
    assertThat(told("s08-largest-customer-in-asia"))
        .isEqualTo(
            """
            PURCHASE, happened 2024, rank 1
            BUYER bytedance, SELLER nvidia, MARKET asia
            citizenside-2024-12 < ft-2024-12: BACKGROUND of 1
            ft-2024-12: BACKGROUND of 1
            """);

    assertThat(origins("s08-largest-customer-in-asia")).containsExactly("ft-2024-12");
  }

  @Test
  void s09_says_that_the_report_gives_no_figure() {
    assertThat(told("s09-no-figure"))
        .isEqualTo(
            """
            OBSERVATION, about ft-2024-12, happened 2024-12-08/2024-12-09
            The report gives no figure for ByteDance's purchases from Nvidia.
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-purchases: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s10_holds_more_than_200000_h20_ordered_in_2024() {
    assertThat(told("s10-h20-orders"))
        .isEqualTo(
            """
            PURCHASE, happened 2024, ORDERED, MORE_THAN 200000 chips
            BUYER bytedance, SELLER nvidia, PRODUCT h20
            citizenside-2024-12 < the-information-2024-09: BACKGROUND, SECONDARY
            desk-note-purchases < trendforce-2024-09 < the-information-2024-09: BACKGROUND, \
            SECONDARY
            the-information-2024-09: BACKGROUND, SECONDARY
            trendforce-2024-09 < the-information-2024-09: BACKGROUND, SECONDARY
            """);

    assertThat(origins("s10-h20-orders")).containsExactly("the-information-2024-09");
  }

  @Test
  void s11_seems_to_look_for_a_way_around_with_h100_and_blackwell_outside_china() {
    assertThat(told("s11-way-around-the-restriction"))
        .isEqualTo(
            """
            OBSERVATION
            ABOUT bytedance, OBJECT bis-rule-2022-10
            ByteDance seems to look for a way around the export restriction by building \
            computing capacity outside China.
            APPEARANCE citizenside-2024-12 < ft-2024-12: BACKGROUND
            APPEARANCE ft-2024-12: BACKGROUND
            """);

    assertThat(told("s11-h100-outside-china"))
        .isEqualTo(
            """
            PURCHASE, PLANNED
            BUYER bytedance, SELLER nvidia, PRODUCT h100, DESTINATION outside-china
            APPEARANCE citizenside-2024-12 < ft-2024-12: BACKGROUND
            PLAN ft-2024-12: BACKGROUND
            """);

    assertThat(told("s11-blackwell-outside-china"))
        .isEqualTo(
            """
            PURCHASE, PLANNED
            BUYER bytedance, SELLER nvidia, PRODUCT blackwell, DESTINATION outside-china
            APPEARANCE citizenside-2024-12 < ft-2024-12: BACKGROUND
            PLAN ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void s12_plans_data_centres_in_malaysia() {
    assertThat(told("s12-data-centres-planned"))
        .isEqualTo(
            """
            FACILITY, PLANNED, DATA_CENTRE
            FIRM bytedance, PLACE malaysia
            PLAN citizenside-2024-12 < ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void s13_makes_the_purchases_part_of_a_wider_push_into_ai() {
    assertThat(told("s13-wider-push-into-ai"))
        .isEqualTo(
            """
            OBSERVATION
            ABOUT bytedance, OBJECT nvidia
            Buying more chips from Nvidia is part of ByteDance's wider push into artificial \
            intelligence.
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }
}
