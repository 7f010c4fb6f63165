package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows R18 to R22: who wants to buy TikTok.
@DossierTest
class TiktokOffersTest extends BeatRows {

  @Test
  void r18_announces_a_consortium_that_does_without_the_algorithm() {
    assertThat(told("r18-peoples-bid-announced"))
        .isEqualTo(
            """
            BID, happened 2024-05-15, ANNOUNCED
            BIDDER peoples-bid, BIDDER project-liberty, TARGET tiktok
            Consortium that would do without the algorithm
            bloomberg-2024-05-15: ON_THE_RECORD by project-liberty, SECONDARY
            desk-note-offers < spokesman-review-2024-05 < bloomberg-2024-05-15: ON_THE_RECORD by \
            project-liberty, SECONDARY
            spokesman-review-2024-05 < bloomberg-2024-05-15: ON_THE_RECORD by project-liberty, \
            SECONDARY
            """);
  }

  @Test
  void r19_has_mccourt_want_the_us_part_for_less_than_200_billion_dollars() {
    assertThat(told("r19-mccourt-wants-the-us-part"))
        .isEqualTo(
            """
            BID, happened 2024-12-08, ANNOUNCED, LESS_THAN 200000000000 USD
            BIDDER frank-mccourt, TARGET tiktok
            Wants the part in the United States; puts the whole at 200 billion dollars
            cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            desk-note-offers < cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void r19_has_mccourt_see_three_ways() {
    assertThat(told("r19-mccourt-sees-three-ways"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-12-08
            ABOUT frank-mccourt, OBJECT tiktok
            McCourt sees three ways ahead for TikTok, namely an appeal, a ban and a sale.
            FORECAST cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            FORECAST desk-note-offers < cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void r20_sends_a_proposal_without_an_amount() {
    assertThat(told("r20-proposal-sent"))
        .isEqualTo(
            """
            BID, happened 2025-01-09, SUBMITTED
            BIDDER peoples-bid, BIDDER project-liberty, ADVISER guggenheim-securities, ADVISER \
            kirkland-and-ellis, TARGET tiktok
            desk-note-offers < reuters-2025-01-09: ON_THE_RECORD by peoples-bid
            reuters-2025-01-09: ON_THE_RECORD by peoples-bid
            """);
  }

  @Test
  void r20_claims_more_than_20_billion_dollars_in_a_release() {
    assertThat(told("r20-more-than-20-billion"))
        .isEqualTo(
            """
            BID, happened 2024-05-15/2024-12-31, ANNOUNCED, MORE_THAN 20000000000 USD
            BIDDER peoples-bid, BIDDER project-liberty, TARGET tiktok
            ALLEGATION desk-note-offers < project-liberty-2024-12: ON_THE_RECORD by \
            project-liberty, SECONDARY
            ALLEGATION project-liberty-2024-12: ON_THE_RECORD by project-liberty, SECONDARY
            """);
  }

  @Test
  void r21_has_oleary_join_after_months_of_interest() {
    assertThat(told("r21-oleary-joins"))
        .isEqualTo(
            """
            BID, happened 2024-05-15, ANNOUNCED
            BIDDER peoples-bid, BIDDER project-liberty, JOINED kevin-oleary since 2025-01-06, \
            TARGET tiktok
            desk-note-offers < entrepreneur-2025-01: OWN_KNOWLEDGE
            entrepreneur-2025-01: OWN_KNOWLEDGE
            """);

    assertThat(told("r21-oleary-interested"))
        .isEqualTo(
            """
            BID, happened 2024-03, INTEREST
            BIDDER kevin-oleary, TARGET tiktok
            desk-note-offers < entrepreneur-2025-01: ON_THE_RECORD by kevin-oleary
            entrepreneur-2025-01: ON_THE_RECORD by kevin-oleary
            """);
  }

  @Test
  void r22_has_mnuchin_gather_a_group_with_nobody_above_ten_per_cent() {
    assertThat(told("r22-mnuchin-gathers-a-group"))
        .isEqualTo(
            """
            BID, happened 2024-03-14, ANNOUNCED
            BIDDER steven-mnuchin, TARGET tiktok
            Puts a group together in which nobody would hold more than ten per cent
            ap-2024-03-14 < cnbc-2024-03-14: ON_THE_RECORD by steven-mnuchin, SECONDARY
            cnbc-2024-03-14: ON_THE_RECORD by steven-mnuchin, SECONDARY
            cnn-2024-03-14 < cnbc-2024-03-14: ON_THE_RECORD by steven-mnuchin, SECONDARY
            desk-note-offers < ap-2024-03-14 < cnbc-2024-03-14: ON_THE_RECORD by steven-mnuchin, \
            SECONDARY
            """);
  }
}
