package press.dossier.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class ReadingTest {

  private static final String REVISION =
      "select 'read', coalesce((select max(number) from revision), 0)";

  @Inject Reading reading;
  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void statements_read_together_see_one_state() {
    List<Long> seen =
        reading.together(
            state -> {
              long before = state.read(REVISION, List.of()).revision();
              recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
              return List.of(before, state.read(REVISION, List.of()).revision());
            },
            AtLeast.ANY);

    assertThat(seen).containsExactly(0L, 0L);
    assertThat(reading.read(REVISION, List.of(), AtLeast.ANY).revision()).isEqualTo(1);
  }

  @Test
  void statements_read_together_cannot_write() {
    assertThatThrownBy(() ->
            reading.together(
                state ->
                    state.rows(
                        "insert into revision values (1, now(), 'x') returning 1, null, null, 1",
                        List.of()),
                AtLeast.ANY))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("ERROR: cannot execute INSERT in a read-only transaction");
  }

  @Test
  void a_connection_is_handed_back_as_it_was() {
    IntStream.range(0, 30)
        .forEach(i -> reading.together(state -> state.read(REVISION, List.of()), AtLeast.ANY));

    recorder.record(Said.batch(Said.beat()), "test");

    assertThat(reading.read(REVISION, List.of(), AtLeast.ANY).revision()).isEqualTo(1);
  }
}
