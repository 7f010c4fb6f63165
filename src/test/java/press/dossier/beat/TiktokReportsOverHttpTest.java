package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// What is said of TikTok and of a ban, over HTTP.
@DossierTest
class TiktokReportsOverHttpTest extends ServedRows {

  @Test
  void s02_bytedance_owns_tiktok() {
    assertThat(told("s02-bytedance-owns-tiktok", "firm bytedance ownerships", "firm tiktok owners"))
        .isEqualTo(
            """
            owner bytedance, owned tiktok
            period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-17: supreme-court-2025-01-17 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void s02_the_firm_runs_the_application() {
    assertThat(
            told(
                "s02-tiktok-runs-application", "product tiktok-app makers", "firm tiktok products"))
        .isEqualTo(
            """
            developer tiktok, product tiktok-app
            role RUNS, period OPEN
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            2025-01-17: supreme-court-2025-01-17 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void s17_user_growth_has_slowed() {
    assertThat(told("s17-user-growth-has-slowed", "product tiktok-app observations"))
        .isEqualTo(
            """
            about tiktok-app
            period UNKNOWN
            The number of TikTok's users grows more slowly than before.
            2024-12: citizenside-2024-12, OWN_KNOWLEDGE
            """);
  }

  @Test
  void s22_mccourt_does_not_want_a_ban() {
    assertThat(
            told(
                "s22-mccourt-wants-no-ban",
                "person frank-mccourt observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about frank-mccourt, object tiktok
            happened 2024-12-08
            McCourt does not want TikTok banned.
            2024-12-08: cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            2024-12: citizenside-2024-12 < cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void s23_trump_does_not_want_a_ban_says_mccourt_at_second_hand() {
    assertThat(
            told(
                "s23-trump-wants-no-ban",
                "firm tiktok observations",
                "person donald-trump observations"))
        .isEqualTo(
            """
            about donald-trump, object tiktok
            happened 2024-01-01/2024-12-08
            President-elect Trump has said that he does not want a ban of TikTok.
            2024-12-08: cbs-2024-12-08, ON_THE_RECORD by frank-mccourt second hand
            2024-12: citizenside-2024-12 < cbs-2024-12-08, ON_THE_RECORD by frank-mccourt second \
            hand
            """);
  }

  @Test
  void s23_the_talk_should_be_about_a_sale() {
    assertThat(
            told(
                "s23-talk-should-be-about-a-sale",
                "person frank-mccourt observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about frank-mccourt, object tiktok
            happened 2024-12-08
            The talk should now be about a sale of TikTok.
            2024-12 OPINION: citizenside-2024-12 < cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            2024-12-08 OPINION: cbs-2024-12-08, ON_THE_RECORD by frank-mccourt
            """);
  }

  @Test
  void r23_trump_asked_for_a_stay_and_took_no_side() {
    assertThat(
            told(
                "r23-brief-asks-for-a-stay",
                "person donald-trump observations",
                "regulation foreign-adversary-apps-act observations"))
        .isEqualTo(
            """
            about donald-trump, object foreign-adversary-apps-act
            happened 2024-12-27
            Trump asks the Supreme Court to stay the date of 19 January 2025 and takes no side on \
            the act.
            2024-12-27: trump-brief-2024-12-27 (SECONDARY), ON_THE_RECORD by donald-trump
            2025-01-20/2025-01-31: cnn-2025-01 < trump-brief-2024-12-27 (SECONDARY), ON_THE_RECORD \
            by donald-trump
            """);
  }

  @Test
  void r23_the_order_gave_75_days() {
    assertThat(
            told(
                "r23-order-gives-75-days",
                "regulation trump-order-2025-01-20 observations",
                "firm tiktok observations"))
        .isEqualTo(
            """
            about trump-order-2025-01-20, object tiktok
            measure time without enforcement, measured EXACT 75 days, happened 2025-01-20
            The order leaves the act unenforced for 75 days.
            2025-01-20/2025-01-31: cnn-2025-01 < white-house-2025-01-20 (SECONDARY), DOCUMENT
            2025-01-20: white-house-2025-01-20 (SECONDARY), DOCUMENT
            """);
  }

  @Test
  void r23_trump_wanted_a_ban_in_2020() {
    assertThat(
            told(
                "r23-trump-wanted-a-ban-in-2020",
                "firm tiktok observations",
                "person donald-trump observations"))
        .isEqualTo(
            """
            about donald-trump, object tiktok
            happened 2020
            In 2020 Trump wanted TikTok banned.
            2025-01-20/2025-01-31: cnn-2025-01, OWN_KNOWLEDGE
            """);
  }
}
