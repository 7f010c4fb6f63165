package press.dossier.clients;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// The explorer in a browser, as a journalist uses it (`src/clients/explorer`).
@DossierTest
class ExplorerWalksTest {

  private static final int QUESTIONS_IN_EACH_LANGUAGE = 10;
  private static final int OF_ALL_ELSE = 9;
  private static final int NEIGHBOURS = 5_000;

  @Inject FirstBeat beat;
  @Inject Recorder recorder;
  @Inject DataSource database;

  @Test
  void the_ten_questions_are_answered_on_the_page_in_english_and_in_french() throws Exception {
    beat.load();

    passes("test", 2 * QUESTIONS_IN_EACH_LANGUAGE + OF_ALL_ELSE);
  }

  @Test
  @Tag("long")
  void no_view_breaks_a_rule_of_accessibility() throws Exception {
    beat.load();

    passes("accessible", 24);
  }

  @Test
  @Tag("long")
  void a_hostile_beat_is_shown_as_text() throws Exception {
    emptied();
    recorder.record(HostileBeat.of(NEIGHBOURS), "test");

    passes("hostile", 8);
  }

  private void emptied() throws SQLException {
    CleanDatabase.of(database);
  }

  private static void passes(String script, int tests) throws Exception {
    Workspace.requireChromium();

    Workspace.Ran ran = Workspace.run("explorer", script);

    assertThat(ran.exitCode()).as(ran.toString()).isZero();
    assertThat(ran.counted("skipped")).as(ran.toString()).isZero();
    assertThat(ran.counted("pass")).as(ran.toString()).isEqualTo(tests);
  }
}
