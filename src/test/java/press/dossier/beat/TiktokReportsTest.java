package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The rows S14 to S23: what the relay says of ByteDance's own work and of TikTok.
@DossierTest
class TiktokReportsTest extends BeatRows {

  @Test
  void s14_has_bytedance_design_a_chip_modelled_on_googles_tpu() {
    assertThat(told("s14-bytedance-designs-chip"))
        .isEqualTo(
            """
            DEVELOPMENT, DESIGNS
            DEVELOPER bytedance, PRODUCT bytedance-ml-chip
            citizenside-2024-12 < ft-2024-12: BACKGROUND
            ft-2024-12: BACKGROUND
            """);

    assertThat(told("s14-modelled-on-tpu"))
        .isEqualTo(
            """
            DERIVATION, MODELLED_ON
            PRODUCT bytedance-ml-chip, FROM tensor-processing-unit
            citizenside-2024-12 < ft-2024-12: BACKGROUND
            ft-2024-12: BACKGROUND
            """);
  }

  @Test
  void s15_has_bytedance_present_streamvoice_in_2024() {
    assertThat(told("s15-bytedance-designs-streamvoice"))
        .isEqualTo(
            """
            DEVELOPMENT, starts 2024, DESIGNS
            DEVELOPER bytedance, PRODUCT streamvoice
            arxiv-2401-11053: DOCUMENT
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s15_turns_voices_and_is_not_open_to_the_public() {
    assertThat(told("s15-streamvoice-turns-voices"))
        .isEqualTo(
            """
            OBSERVATION, end unknown
            ABOUT streamvoice
            StreamVoice turns a user's voice into somebody else's and is not open to the public.
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s16_has_bytedance_run_cici_built_on_openais_gpt() {
    assertThat(told("s16-bytedance-runs-cici"))
        .isEqualTo(
            """
            DEVELOPMENT, RUNS
            DEVELOPER bytedance, PRODUCT cici-ai
            citizenside-2024-12: OWN_KNOWLEDGE
            """);

    assertThat(told("s16-cici-built-on-gpt"))
        .isEqualTo(
            """
            DERIVATION, BUILT_ON
            PRODUCT cici-ai, FROM gpt
            citizenside-2024-12: OWN_KNOWLEDGE
            """);

    assertThat(told("s16-openai-makes-gpt"))
        .isEqualTo(
            """
            DEVELOPMENT, MAKES
            DEVELOPER openai, PRODUCT gpt
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s17_says_that_user_growth_has_slowed() {
    assertThat(told("s17-user-growth-has-slowed"))
        .isEqualTo(
            """
            OBSERVATION, end unknown
            ABOUT tiktok-app
            The number of TikTok's users grows more slowly than before.
            citizenside-2024-12: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s18_upholds_the_act_in_the_court_of_appeals() {
    assertThat(told("s18-act-upheld"))
        .isEqualTo(
            """
            RULING, happened 2024-12-06, UPHELD
            DECISION tiktok-v-garland-dc-circuit, ON foreign-adversary-apps-act, JUDGE \
            sri-srinivasan CONCURRED_IN_PART
            The petitions are denied and the act stands; ByteDance must sell TikTok or see it \
            removed from the app stores.
            citizenside-2024-12 < dc-circuit-2024-12-06: DOCUMENT, SECONDARY
            dc-circuit-2024-12-06: DOCUMENT, SECONDARY
            desk-note-ruling < supreme-court-2025-01-17 < dc-circuit-2024-12-06: DOCUMENT, \
            SECONDARY
            supreme-court-2025-01-17 < dc-circuit-2024-12-06: DOCUMENT, SECONDARY
            """);
  }

  @Test
  void s19_has_kevin_oleary_of_shark_tank_offer_to_buy_tiktok() {
    assertThat(told("s19-oleary-offers"))
        .isEqualTo(
            """
            BID, happened 2024-04-01/2024-12-31, ANNOUNCED
            BIDDER kevin-oleary, TARGET tiktok
            Investor on the television programme Shark Tank
            citizenside-2024-12: OWN_KNOWLEDGE
            """);

    assertThat(told("s19-oleary-on-shark-tank"))
        .isEqualTo(
            """
            POSITION
            PERSON kevin-oleary, AT shark-tank
            Investor
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-offers: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s20_has_the_former_treasury_secretary_offer_to_buy_tiktok() {
    assertThat(told("s20-mnuchin-offers"))
        .isEqualTo(
            """
            BID, happened 2024, ANNOUNCED
            BIDDER steven-mnuchin, TARGET tiktok
            Former United States Treasury secretary
            citizenside-2024-12: OWN_KNOWLEDGE
            """);

    assertThat(told("s20-mnuchin-treasury-secretary"))
        .isEqualTo(
            """
            POSITION, ends 2021-01-20
            PERSON steven-mnuchin, AT us-treasury
            Secretary of the Treasury
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-offers: OWN_KNOWLEDGE, MEMORY
            """);
  }

  @Test
  void s21_has_the_former_owner_of_the_dodgers_offer_to_buy_tiktok() {
    assertThat(told("s21-mccourt-offers"))
        .isEqualTo(
            """
            BID, happened 2024, ANNOUNCED
            BIDDER frank-mccourt, TARGET tiktok
            Billionaire and former owner of the Los Angeles Dodgers
            citizenside-2024-12: OWN_KNOWLEDGE
            """);

    assertThat(told("s21-mccourt-owned-dodgers"))
        .isEqualTo(
            """
            OWNERSHIP, starts 2004, ends 2012
            OWNER frank-mccourt, OWNED los-angeles-dodgers
            citizenside-2024-12: OWN_KNOWLEDGE
            desk-note-offers: OWN_KNOWLEDGE
            """);
  }

  @Test
  void s22_has_mccourt_say_on_cbs_that_he_wants_no_ban() {
    assertThat(told("s22-mccourt-wants-no-ban"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-12-08
            ABOUT frank-mccourt, OBJECT tiktok
            McCourt does not want TikTok banned.
            cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            citizenside-2024-12 < cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void s23_has_mccourt_speak_for_trump_at_second_hand_and_of_a_sale() {
    assertThat(told("s23-trump-wants-no-ban"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-01-01/2024-12-08
            ABOUT donald-trump, OBJECT tiktok
            President-elect Trump has said that he does not want a ban of TikTok.
            cbs-2024-12-08: ON_THE_RECORD by frank-mccourt second hand
            citizenside-2024-12 < cbs-2024-12-08: ON_THE_RECORD by frank-mccourt second hand
            """);

    assertThat(told("s23-talk-should-be-about-a-sale"))
        .isEqualTo(
            """
            OBSERVATION, happened 2024-12-08
            ABOUT frank-mccourt, OBJECT tiktok
            The talk should now be about a sale of TikTok.
            OPINION cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            OPINION citizenside-2024-12 < cbs-2024-12-08: ON_THE_RECORD by frank-mccourt
            """);
  }
}
