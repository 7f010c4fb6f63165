package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The act on TikTok and the rulings on it, over HTTP.
@DossierTest
class TiktokLawOverHttpTest extends ServedRows {

  @Test
  void s18_the_court_of_appeals_upheld_the_act() {
    assertThat(
            told(
                "s18-act-upheld",
                "regulation foreign-adversary-apps-act rulings",
                "courtDecision tiktok-v-garland-dc-circuit rulings",
                "person sri-srinivasan rulings"))
        .isEqualTo(
            """
            decision tiktok-v-garland-dc-circuit, on foreign-adversary-apps-act, judges \
            CONCURRED_IN_PART sri-srinivasan
            disposition UPHELD, happened 2024-12-06
            The petitions are denied and the act stands; ByteDance must sell TikTok or see it \
            removed from the app stores.
            2024-12-06: dc-circuit-2024-12-06 (SECONDARY), DOCUMENT
            2024-12: citizenside-2024-12 < dc-circuit-2024-12-06 (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < dc-circuit-2024-12-06 (SECONDARY), DOCUMENT
            2025-01-20: desk-note-ruling < supreme-court-2025-01-17 < dc-circuit-2024-12-06 \
            (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void r15_the_act_gave_270_days_and_one_extension_of_90() {
    assertThat(
            told(
                "r15-act-270-days",
                "regulation foreign-adversary-apps-act observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about foreign-adversary-apps-act, object tiktok
            measure time to sell, measured EXACT 270 days, happened 2024-04-24
            The act gave 270 days from its signing, so until 19 January 2025.
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            2025-01-20: desk-note-ruling < supreme-court-2025-01-17 < \
            foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            """);

    assertThat(
            told(
                "r15-act-one-extension",
                "firm tiktok observations",
                "regulation foreign-adversary-apps-act observations"))
        .isEqualTo(
            """
            about foreign-adversary-apps-act, object tiktok
            measure longest extension, measured EXACT 90 days, happened 2024-04-24
            The President may extend the time once, by 90 days at most.
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            """);
  }

  @Test
  void r15_the_act_is_found_by_its_public_law() {
    assertThat(identified("regulation", "PUBLIC_LAW 118-50"))
        .isEqualTo("foreign-adversary-apps-act: PUBLIC_LAW 118-50");

    assertThat(described("regulation foreign-adversary-apps-act"))
        .isEqualTo(
            "Division H of Public Law 118-50; bars TikTok from app stores unless "
                + "ByteDance gives it up.");

    assertThat(texts("regulation foreign-adversary-apps-act"))
        .containsExactly(
            "2024-04-24 STATUTE of United States Congress on "
                + "foreign-adversary-apps-act: Protecting Americans from Foreign "
                + "Adversary Controlled Applications Act (Public Law 118-50, division H)");
  }

  @Test
  void r15_the_act_names_bytedance_and_tiktok() {
    assertThat(
            told(
                "r15-act-names-bytedance",
                "firm bytedance restrictions",
                "regulation foreign-adversary-apps-act restrictions",
                "place united-states restrictions"))
        .isEqualTo(
            """
            regulation foreign-adversary-apps-act, product tiktok-app, destination united-states, \
            party bytedance
            effect BARRED, period starts 2025-01-19 UNKNOWN
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            """);

    assertThat(
            told(
                "r15-act-names-tiktok",
                "firm tiktok restrictions",
                "product tiktok-app restrictions"))
        .isEqualTo(
            """
            regulation foreign-adversary-apps-act, product tiktok-app, destination united-states, \
            party tiktok
            effect BARRED, period starts 2025-01-19 UNKNOWN
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            """);
  }

  @Test
  void r15_the_bill_said_six_months() {
    assertThat(
            told(
                "r15-bill-six-months",
                "regulation hr-7521 observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about hr-7521, object tiktok
            measure time to sell, measured EXACT 6 months, happened 2024-03
            The bill of the House would have given six months.
            2024-03: hr-7521-text, DOCUMENT
            2025-01-20: desk-note-ruling < hr-7521-text, DOCUMENT
            """);

    assertThat(identified("regulation", "BILL_NUMBER H.R. 7521"))
        .isEqualTo("hr-7521: BILL_NUMBER H.R. 7521");

    assertThat(texts("regulation hr-7521"))
        .containsExactly(
            "2024-03 STATUTE of United States Congress on hr-7521: H.R. 7521 as "
                + "referred in the Senate");
  }

  @Test
  void r15_the_act_enacts_one_bill_through_another() {
    assertThat(
            told(
                "r15-act-enacts-hr-7521",
                "regulation foreign-adversary-apps-act amends",
                "regulation hr-7521 amendments"))
        .isEqualTo(
            """
            regulation foreign-adversary-apps-act, of hr-7521
            amendmentKind ENACTS, happened 2024-04-24
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            """);

    assertThat(
            told(
                "r15-act-enacts-hr-815",
                "regulation hr-815 amendments",
                "regulation foreign-adversary-apps-act amends"))
        .isEqualTo(
            """
            regulation foreign-adversary-apps-act, of hr-815
            amendmentKind ENACTS, happened 2024-04-24
            2024-04-24: foreign-adversary-apps-act-text (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < foreign-adversary-apps-act-text (SECONDARY), \
            DOCUMENT
            """);

    assertThat(identified("regulation", "BILL_NUMBER H.R. 815"))
        .isEqualTo("hr-815: BILL_NUMBER H.R. 815");
  }

  @Test
  void r16_the_decision_of_6_december_2024_is_found_by_its_numbers() {
    assertThat(
            Stream.of("DOCKET us-court-of-appeals-dc-circuit 24-1113", "REPORTER 122 F.4th 930")
                .map(number -> identified("courtDecision", number)))
        .containsOnly(
            "tiktok-v-garland-dc-circuit: DOCKET us-court-of-appeals-dc-circuit "
                + "24-1113 and REPORTER 122 F.4th 930");

    assertThat(texts("courtDecision tiktok-v-garland-dc-circuit"))
        .containsExactly(
            "2024-12-06 RULING of Court of Appeals for the D.C. Circuit on "
                + "tiktok-v-garland-dc-circuit: TikTok Inc. v. Garland, No. 24-1113");
  }

  @Test
  void r16_the_injunction_was_refused_a_week_later() {
    assertThat(
            told(
                "r16-injunction-refused",
                "courtDecision tiktok-v-garland-injunction rulings",
                "regulation foreign-adversary-apps-act rulings"))
        .isEqualTo(
            """
            decision tiktok-v-garland-injunction, on foreign-adversary-apps-act
            disposition DENIED, happened 2024-12-13
            The act is not held up while the Supreme Court is asked to review the decision.
            2024-12-13: dc-circuit-2024-12-13 (SECONDARY), DOCUMENT
            2025-01-17: supreme-court-2025-01-17 < dc-circuit-2024-12-13 (SECONDARY), DOCUMENT
            2025-01-20: desk-note-ruling < supreme-court-2025-01-17 < dc-circuit-2024-12-13 \
            (SECONDARY), DOCUMENT
            """);

    assertThat(texts("courtDecision tiktok-v-garland-injunction"))
        .containsExactly(
            "2024-12-13 RULING of Court of Appeals for the D.C. Circuit on "
                + "tiktok-v-garland-injunction: TikTok Inc. v. Garland, No. 24-1113, "
                + "order of 13 December 2024");
  }

  @Test
  void r17_the_supreme_court_affirmed() {
    assertThat(
            told(
                "r17-decision-affirmed",
                "courtDecision tiktok-v-garland-supreme-court rulings",
                "courtDecision tiktok-v-garland-dc-circuit reviews"))
        .isEqualTo(
            """
            decision tiktok-v-garland-supreme-court, on tiktok-v-garland-dc-circuit
            disposition AFFIRMED, happened 2025-01-17
            The judgment below is affirmed; the court speaks as a whole, without a named author.
            2025-01-17: supreme-court-2025-01-17, DOCUMENT
            2025-01-20: desk-note-ruling < supreme-court-2025-01-17, DOCUMENT
            """);

    assertThat(
            told(
                "r17-act-upheld",
                "regulation foreign-adversary-apps-act rulings",
                "courtDecision tiktok-v-garland-supreme-court rulings"))
        .isEqualTo(
            """
            decision tiktok-v-garland-supreme-court, on foreign-adversary-apps-act
            disposition UPHELD, happened 2025-01-17
            The act stands; it does not violate the rights of those who complained under the First \
            Amendment.
            2025-01-17: supreme-court-2025-01-17, DOCUMENT
            """);
  }

  @Test
  void r17_the_decision_is_found_by_its_numbers() {
    assertThat(
            Stream.of(
                    "DOCKET us-supreme-court 24-656",
                    "DOCKET us-supreme-court 24-657",
                    "REPORTER 604 U.S. 56")
                .map(number -> identified("courtDecision", number)))
        .containsOnly(
            "tiktok-v-garland-supreme-court: DOCKET us-supreme-court 24-656 and "
                + "DOCKET us-supreme-court 24-657 and REPORTER 604 U.S. 56");

    assertThat(texts("courtDecision tiktok-v-garland-supreme-court"))
        .containsExactly(
            "2025-01-17 RULING of Supreme Court of the United States on "
                + "tiktok-v-garland-supreme-court: TikTok Inc. v. Garland, Nos. 24-656 "
                + "and 24-657, slip opinion");
  }
}
