package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.HeldEntities;

@DossierTest
class BeatAtStartTest {

  private static final String FIRST = "chips-and-tiktok";

  @Inject BeatsConfig config;
  @Inject HeldEntities held;
  @Inject Beats beats;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void the_first_beat_is_the_default() {
    assertThat(config.atStart()).contains(FIRST);
  }

  @Test
  void an_empty_database_gets_the_beat() {
    start(Optional.of(FIRST));

    assertThat(held.holdsBeat(FIRST)).isTrue();
    assertThat(held.entity("bytedance").map(HeldEntities.HeldEntity::beat)).contains(FIRST);
  }

  @Test
  void a_database_that_holds_the_beat_is_left_alone() {
    start(Optional.of(FIRST));

    start(Optional.of(FIRST));

    assertThat(held.holdsBeat(FIRST)).isTrue();
  }

  @Test
  void none_is_loaded_if_none_is_named_or_there_is_none_of_that_name() {
    start(Optional.empty());
    start(Optional.of("nowhere"));

    assertThat(held.holdsBeat(FIRST)).isFalse();
  }

  private void start(Optional<String> name) {
    new BeatAtStart(() -> name, held, beats).load();
  }
}
