package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows R15 to R17 and R23: the act, the rulings and the President.
@DossierTest
class TiktokLawTest extends BeatRows {

  @Test
  void r15_gives_270_days_and_one_extension_of_90() {
    assertThat(told("r15-act-270-days"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-04-24, time to sell EXACT 270 days
            ABOUT foreign-adversary-apps-act, OBJECT tiktok
            The act gave 270 days from its signing, so until 19 January 2025.
            desk-note-ruling < supreme-court-2025-01-17 < foreign-adversary-apps-act-text: \
            DOCUMENT, SECONDARY
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);

    assertThat(told("r15-act-one-extension"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-04-24, longest extension EXACT 90 days
            ABOUT foreign-adversary-apps-act, OBJECT tiktok
            The President may extend the time once, by 90 days at most.
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);

    assertThat(identifiers("foreign-adversary-apps-act")).containsExactly("PUBLIC_LAW 118-50");
  }

  @Test
  void r15_keeps_the_six_months_of_the_bill_apart() {
    assertThat(told("r15-bill-six-months"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-03, time to sell EXACT 6 months
            ABOUT hr-7521, OBJECT tiktok
            The bill of the House would have given six months.
            desk-note-ruling < hr-7521-text: DOCUMENT
            hr-7521-text: DOCUMENT
            """);

    assertThat(told("r15-act-enacts-hr-7521"))
        .isEqualTo(
            """
            AMENDMENT, happened 2024-04-24, ENACTS
            REGULATION foreign-adversary-apps-act, OF hr-7521
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);

    assertThat(told("r15-act-enacts-hr-815"))
        .isEqualTo(
            """
            AMENDMENT, happened 2024-04-24, ENACTS
            REGULATION foreign-adversary-apps-act, OF hr-815
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);
  }

  @Test
  void r15_names_bytedance_and_tiktok() {
    assertThat(told("r15-act-names-bytedance"))
        .isEqualTo(
            """
            RESTRICTION, starts 2025-01-19, end unknown, BARRED
            REGULATION foreign-adversary-apps-act, PRODUCT tiktok-app, DESTINATION \
            united-states, PARTY bytedance
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);

    assertThat(told("r15-act-names-tiktok"))
        .isEqualTo(
            """
            RESTRICTION, starts 2025-01-19, end unknown, BARRED
            REGULATION foreign-adversary-apps-act, PRODUCT tiktok-app, DESTINATION \
            united-states, PARTY tiktok
            foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            supreme-court-2025-01-17 < foreign-adversary-apps-act-text: DOCUMENT, SECONDARY
            """);
  }

  @Test
  void r16_refuses_an_injunction_after_the_decision() {
    assertThat(told("r16-injunction-refused"))
        .isEqualTo(
            """
            RULING, happened 2024-12-13, DENIED
            DECISION tiktok-v-garland-injunction, ON foreign-adversary-apps-act
            The act is not held up while the Supreme Court is asked to review the decision.
            dc-circuit-2024-12-13: DOCUMENT, SECONDARY
            desk-note-ruling < supreme-court-2025-01-17 < dc-circuit-2024-12-13: DOCUMENT, \
            SECONDARY
            supreme-court-2025-01-17 < dc-circuit-2024-12-13: DOCUMENT, SECONDARY
            """);

    assertThat(identifiers("tiktok-v-garland-dc-circuit"))
        .containsExactly("DOCKET us-court-of-appeals-dc-circuit 24-1113", "REPORTER 122 F.4th 930");
  }

  @Test
  void r17_affirms_in_the_supreme_court() {
    assertThat(told("r17-decision-affirmed"))
        .isEqualTo(
            """
            RULING, happened 2025-01-17, AFFIRMED
            DECISION tiktok-v-garland-supreme-court, ON tiktok-v-garland-dc-circuit
            The judgment below is affirmed; the court speaks as a whole, without a named author.
            desk-note-ruling < supreme-court-2025-01-17: DOCUMENT
            supreme-court-2025-01-17: DOCUMENT
            """);

    assertThat(told("r17-act-upheld"))
        .isEqualTo(
            """
            RULING, happened 2025-01-17, UPHELD
            DECISION tiktok-v-garland-supreme-court, ON foreign-adversary-apps-act
            The act stands; it does not violate the rights of those who complained under the \
            First Amendment.
            supreme-court-2025-01-17: DOCUMENT
            """);

    assertThat(identifiers("tiktok-v-garland-supreme-court"))
        .containsExactly(
            "DOCKET us-supreme-court 24-656",
            "DOCKET us-supreme-court 24-657",
            "REPORTER 604 U.S. 56");
    assertThat(publication("supreme-court-2025-01-17"))
        .isEqualTo(
            """
            RULING of Supreme Court of the United States, 2025-01-17, \
            embodies tiktok-v-garland-supreme-court\
            """);
  }

  @Test
  void r23_has_trump_ask_for_a_stay_give_75_days_and_once_want_a_ban() {
    assertThat(told("r23-brief-asks-for-a-stay"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-12-27
            ABOUT donald-trump, OBJECT foreign-adversary-apps-act
            Trump asks the Supreme Court to stay the date of 19 January 2025 and takes no side \
            on the act.
            cnn-2025-01 < trump-brief-2024-12-27: ON_THE_RECORD by donald-trump, SECONDARY
            trump-brief-2024-12-27: ON_THE_RECORD by donald-trump, SECONDARY
            """);

    assertThat(told("r23-order-gives-75-days"))
        .isEqualTo(
            """
            OBSERVATION, happened 2025-01-20, time without enforcement EXACT 75 days
            ABOUT trump-order-2025-01-20, OBJECT tiktok
            The order leaves the act unenforced for 75 days.
            cnn-2025-01 < white-house-2025-01-20: DOCUMENT, SECONDARY
            white-house-2025-01-20: DOCUMENT, SECONDARY
            """);

    assertThat(told("r23-trump-wanted-a-ban-in-2020"))
        .isEqualTo(
            """
            OBSERVATION, happened 2020
            ABOUT donald-trump, OBJECT tiktok
            In 2020 Trump wanted TikTok banned.
            cnn-2025-01: OWN_KNOWLEDGE
            """);
  }
}
