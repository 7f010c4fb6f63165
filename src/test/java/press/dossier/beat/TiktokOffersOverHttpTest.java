package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// Who wants to buy TikTok, over HTTP.
@DossierTest
class TiktokOffersOverHttpTest extends ServedRows {

  @Test
  void s19_oleary_of_shark_tank_has_offered() {
    assertThat(told("s19-oleary-offers", "firm tiktok bidsReceived", "person kevin-oleary bids"))
        .isEqualTo(
            """
            participants BIDDER kevin-oleary, target tiktok
            stage ANNOUNCED, happened 2024-04-01/2024-12-31
            Investor on the television programme Shark Tank
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(
            told(
                "s19-oleary-on-shark-tank",
                "person kevin-oleary positions",
                "product shark-tank people"))
        .isEqualTo(
            """
            person kevin-oleary, at shark-tank
            period OPEN
            Investor
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-13: desk-note-offers, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s20_mnuchin_once_treasury_secretary_has_offered() {
    assertThat(told("s20-mnuchin-offers", "person steven-mnuchin bids", "firm tiktok bidsReceived"))
        .isEqualTo(
            """
            participants BIDDER steven-mnuchin, target tiktok
            stage ANNOUNCED, happened 2024
            Former United States Treasury secretary
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(
            told(
                "s20-mnuchin-treasury-secretary",
                "publicBody us-treasury people",
                "person steven-mnuchin positions"))
        .isEqualTo(
            """
            person steven-mnuchin, at us-treasury
            period ends 2021-01-20 ENDED
            Secretary of the Treasury
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-13: desk-note-offers (MEMORY), OWN_KNOWLEDGE
            """);
  }

  @Test
  void s21_mccourt_once_owner_of_the_dodgers_has_offered() {
    assertThat(told("s21-mccourt-offers", "firm tiktok bidsReceived", "person frank-mccourt bids"))
        .isEqualTo(
            """
            participants BIDDER frank-mccourt, target tiktok
            stage ANNOUNCED, happened 2024
            Billionaire and former owner of the Los Angeles Dodgers
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);

    assertThat(
            told(
                "s21-mccourt-owned-dodgers",
                "person frank-mccourt ownerships",
                "firm los-angeles-dodgers owners"))
        .isEqualTo(
            """
            owner frank-mccourt, owned los-angeles-dodgers
            period starts 2004 ends 2012 ENDED
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-13: desk-note-offers, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r18_the_peoples_bid_was_announced_on_15_may_2024() {
    assertThat(
            told(
                "r18-peoples-bid-announced",
                "firm peoples-bid bids",
                "firm project-liberty bids",
                "firm tiktok bidsReceived"))
        .isEqualTo(
            """
            participants BIDDER peoples-bid and BIDDER project-liberty, target tiktok
            stage ANNOUNCED, happened 2024-05-15
            Consortium that would do without the algorithm
            2024-05-15/2024-05-31: spokesman-review-2024-05 < bloomberg-2024-05-15 (SECONDARY), \
            ON_THE_RECORD by project-liberty
            2024-05-15: bloomberg-2024-05-15 (SECONDARY), ON_THE_RECORD by project-liberty
            2025-01-13: desk-note-offers < spokesman-review-2024-05 < bloomberg-2024-05-15 \
            (SECONDARY), ON_THE_RECORD by project-liberty
            """);

    assertThat(
            told(
                "r18-mccourt-heads-project-liberty",
                "firm project-liberty people",
                "person frank-mccourt positions"))
        .isEqualTo(
            """
            person frank-mccourt, at project-liberty
            period OPEN
            Founder
            2024-05-15/2024-05-31: spokesman-review-2024-05 < bloomberg-2024-05-15 (SECONDARY), \
            OWN_KNOWLEDGE
            2024-05-15: bloomberg-2024-05-15 (SECONDARY), OWN_KNOWLEDGE
            """);
  }

  @Test
  void r19_mccourt_wants_the_us_part_for_less_than_200_billion_dollars() {
    assertThat(
            told(
                "r19-mccourt-wants-the-us-part",
                "person frank-mccourt bids",
                "firm tiktok bidsReceived"))
        .isEqualTo(
            """
            participants BIDDER frank-mccourt, target tiktok
            stage ANNOUNCED, amount LESS_THAN 200000000000 USD, happened 2024-12-08
            Wants the part in the United States; puts the whole at 200 billion dollars
            2024-12-08: cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            2025-01-13: desk-note-offers < cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void r19_mccourt_sees_three_ways() {
    assertThat(
            told(
                "r19-mccourt-sees-three-ways",
                "person frank-mccourt observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about frank-mccourt, object tiktok
            happened 2024-12-08
            McCourt sees three ways ahead for TikTok, namely an appeal, a ban and a sale.
            2024-12-08 FORECAST: cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            2025-01-13 FORECAST: desk-note-offers < cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            """);

    assertThat(published("cbs-2024-12-08"))
        .isEqualTo("2024-12-08 BROADCAST of CBS News: Face the Nation, 8 December 2024");
  }

  @Test
  void r20_a_proposal_was_sent_on_9_january_2025_without_an_amount() {
    assertThat(
            told(
                "r20-proposal-sent",
                "firm kirkland-and-ellis bids",
                "firm guggenheim-securities bids",
                "firm peoples-bid bids",
                "firm tiktok bidsReceived"))
        .isEqualTo(
            """
            participants BIDDER peoples-bid and BIDDER project-liberty and ADVISER \
            guggenheim-securities and ADVISER kirkland-and-ellis, target tiktok
            stage SUBMITTED, happened 2025-01-09
            2025-01-09: reuters-2025-01-09, ON_THE_RECORD by peoples-bid
            2025-01-13: desk-note-offers < reuters-2025-01-09, ON_THE_RECORD by peoples-bid
            """);
  }

  @Test
  void r20_a_release_claims_more_than_20_billion_dollars() {
    assertThat(
            told(
                "r20-more-than-20-billion",
                "firm tiktok bidsReceived",
                "firm project-liberty bids"))
        .isEqualTo(
            """
            participants BIDDER peoples-bid and BIDDER project-liberty, target tiktok
            stage ANNOUNCED, amount MORE_THAN 20000000000 USD, happened 2024-05-15/2024-12-31
            2024-12 ALLEGATION: project-liberty-2024-12 (SECONDARY), ON_THE_RECORD by \
            project-liberty
            2025-01-13 ALLEGATION: desk-note-offers < project-liberty-2024-12 (SECONDARY), \
            ON_THE_RECORD by project-liberty
            """);

    assertThat(published("project-liberty-2024-12"))
        .isEqualTo(
            "2024-12 RELEASE of Project Liberty: Release on the money behind The "
                + "People's Bid");
  }

  @Test
  void r21_oleary_joined_on_6_january_2025() {
    assertThat(told("r21-oleary-joins", "person kevin-oleary bids", "firm peoples-bid bids"))
        .isEqualTo(
            """
            participants BIDDER peoples-bid and BIDDER project-liberty and JOINED kevin-oleary \
            since 2025-01-06, target tiktok
            stage ANNOUNCED, happened 2024-05-15
            2025-01-06/2025-01-31: entrepreneur-2025-01, OWN_KNOWLEDGE
            2025-01-13: desk-note-offers < entrepreneur-2025-01, OWN_KNOWLEDGE
            """);
  }

  @Test
  void r21_oleary_had_been_interested_since_march_2024() {
    assertThat(
            told("r21-oleary-interested", "firm tiktok bidsReceived", "person kevin-oleary bids"))
        .isEqualTo(
            """
            participants BIDDER kevin-oleary, target tiktok
            stage INTEREST, happened 2024-03
            2025-01-06/2025-01-31: entrepreneur-2025-01, ON_THE_RECORD by kevin-oleary
            2025-01-13: desk-note-offers < entrepreneur-2025-01, ON_THE_RECORD by kevin-oleary
            """);
  }

  @Test
  void r22_mnuchin_puts_a_group_together_with_nobody_above_ten_per_cent() {
    assertThat(
            told(
                "r22-mnuchin-gathers-a-group",
                "person steven-mnuchin bids",
                "firm tiktok bidsReceived"))
        .isEqualTo(
            """
            participants BIDDER steven-mnuchin, target tiktok
            stage ANNOUNCED, happened 2024-03-14
            Puts a group together in which nobody would hold more than ten per cent
            2024-03-14: ap-2024-03-14 < cnbc-2024-03-14 (SECONDARY), ON_THE_RECORD by steven-mnuchin
            2024-03-14: cnbc-2024-03-14 (SECONDARY), ON_THE_RECORD by steven-mnuchin
            2024-03-14: cnn-2024-03-14 < cnbc-2024-03-14 (SECONDARY), ON_THE_RECORD by \
            steven-mnuchin
            2025-01-13: desk-note-offers < ap-2024-03-14 < cnbc-2024-03-14 (SECONDARY), \
            ON_THE_RECORD by steven-mnuchin
            """);

    assertThat(published("cnbc-2024-03-14"))
        .isEqualTo("2024-03-14 BROADCAST of CNBC: Interview with Steven Mnuchin");
  }
}
