package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// What else is reported of ByteDance and Nvidia, over HTTP: what officials ask, what is built in
/// Malaysia, what is observed.
@DossierTest
class ChipReportsOverHttpTest extends ServedRows {

  @Test
  void s05_nvidia_is_worth_about_3000_billion_dollars() {
    assertThat(told("s05-nvidia-worth", "firm nvidia observations"))
        .isEqualTo(
            """
            about nvidia
            measure market value, measured ABOUT 3000000000000 USD, happened 2024-12
            Nvidia has become a company worth about 3,000 billion dollars.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s07_officials_asked_in_may_2024_for_chips_made_in_china() {
    assertThat(
            told(
                "s07-buy-chips-made-in-china",
                "publicBody chinese-officials requests",
                "firm chinese-technology-companies requestsReceived"))
        .isEqualTo(
            """
            from chinese-officials, to chinese-technology-companies
            happened 2024-05
            Buy chips that are made in China.
            2024-05: the-information-2024-05, BACKGROUND
            2024-12: citizenside-2024-12 < the-information-2024-05, BACKGROUND
            """);
  }

  @Test
  void s09_the_report_gives_no_figure() {
    assertThat(told("s09-no-figure", "publication ft-2024-12 observations"))
        .isEqualTo(
            """
            aboutPublication ft-2024-12
            happened 2024-12-08/2024-12-09
            The report gives no figure for ByteDance's purchases from Nvidia.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-31: desk-note-purchases, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s11_bytedance_seems_to_look_for_a_way_around_the_restriction() {
    assertThat(
            told(
                "s11-way-around-the-restriction",
                "regulation bis-rule-2022-10 observations",
                "firm bytedance observations"))
        .isEqualTo(
            """
            about bytedance, object bis-rule-2022-10
            period OPEN
            ByteDance seems to look for a way around the export restriction by building computing \
            capacity outside China.
            2024-12 APPEARANCE: citizenside-2024-12 < ft-2024-12, BACKGROUND
            2024-12-08/2024-12-09 APPEARANCE: ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void s12_bytedance_plans_data_centres_in_malaysia() {
    assertThat(
            told(
                "s12-data-centres-planned",
                "place malaysia facilities",
                "firm bytedance facilities"))
        .isEqualTo(
            """
            firm bytedance, place malaysia
            facilityKind DATA_CENTRE, stage PLANNED, period OPEN
            2024-12 PLAN: citizenside-2024-12 < ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void s13_buying_chips_is_part_of_a_wider_push_into_ai() {
    assertThat(
            told(
                "s13-wider-push-into-ai",
                "firm bytedance observations",
                "firm nvidia observations"))
        .isEqualTo(
            """
            about bytedance, object nvidia
            period OPEN
            Buying more chips from Nvidia is part of ByteDance's wider push into artificial \
            intelligence.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r01_bytedance_has_signed_for_data_centres_in_malaysia_as_anchor_tenant() {
    assertThat(
            told(
                "r01-data-centres-signed",
                "firm bytedance facilities",
                "place malaysia facilities"))
        .isEqualTo(
            """
            firm bytedance, place malaysia
            facilityKind DATA_CENTRE, stage SIGNED, period OPEN
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            """);

    assertThat(
            told("r01-anchor-tenant", "place malaysia observations", "firm bytedance observations"))
        .isEqualTo(
            """
            about bytedance, object malaysia
            period UNKNOWN
            ByteDance has signed as anchor tenant of new data centres in Malaysia.
            2024-12-08/2024-12-09: ft-2024-12, BACKGROUND
            """);
  }

  @Test
  void r07_officials_asked_four_firms_to_buy_local_chips_too() {
    assertThat(
            told(
                "r07-buy-local-chips-too",
                "firm tencent requestsReceived",
                "firm alibaba requestsReceived",
                "firm baidu requestsReceived",
                "firm bytedance requestsReceived",
                "publicBody chinese-officials requests"))
        .isEqualTo(
            """
            from chinese-officials, to alibaba and baidu and bytedance and tencent
            happened 2024-05
            Buy local AI chips beside foreign ones; the officials do not insist on it strictly.
            2024-05: the-information-2024-05, BACKGROUND
            """);

    assertThat(published("the-information-2024-05"))
        .isEqualTo(
            "2024-05 ARTICLE of The Information: Report on Chinese officials and "
                + "home-made AI chips");
  }

  @Test
  void r08_bytedance_puts_10_billion_ringgit_into_a_hub_in_malaysia() {
    assertThat(told("r08-ai-hub", "place malaysia facilities", "firm bytedance facilities"))
        .isEqualTo(
            """
            firm bytedance, place malaysia
            facilityKind HUB, stage PLANNED, amount EXACT 10000000000 MYR, period OPEN
            2024-06-07 PLAN: reuters-2024-06-07, ON_THE_RECORD by tengku-zafrul
            2024-06-07 PLAN: technode-global-2024-06-07, ON_THE_RECORD by tengku-zafrul
            """);
  }

  @Test
  void r08_bytedance_puts_1_5_billion_ringgit_into_a_site_in_johor() {
    assertThat(told("r08-sedenak", "place johor facilities", "firm bytedance facilities"))
        .isEqualTo(
            """
            firm bytedance, place johor
            facilityKind DATA_CENTRE, stage PLANNED, amount EXACT 1500000000 MYR, period OPEN
            2024-06-07 PLAN: reuters-2024-06-07, ON_THE_RECORD by tengku-zafrul
            2024-06-07 PLAN: technode-global-2024-06-07, ON_THE_RECORD by tengku-zafrul
            """);
  }

  @Test
  void r08_the_minister_says_so_in_two_publications_of_one_day() {
    assertThat(
            told(
                "r08-minister",
                "person tengku-zafrul positions",
                "publicBody malaysian-trade-ministry people"))
        .isEqualTo(
            """
            person tengku-zafrul, at malaysian-trade-ministry
            period UNKNOWN
            Minister of Investment, Trade and Industry
            2024-06-07: technode-global-2024-06-07, OWN_KNOWLEDGE
            """);

    assertThat(published("reuters-2024-06-07"))
        .isEqualTo("2024-06-07 ARTICLE of Reuters: Report on ByteDance's plans in Malaysia");

    assertThat(published("technode-global-2024-06-07"))
        .isEqualTo(
            "2024-06-07 ARTICLE of TechNode Global: Article on ByteDance's plans " + "in Malaysia");
  }
}
