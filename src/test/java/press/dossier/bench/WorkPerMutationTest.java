package press.dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.dossier.DossierTest;
import press.dossier.bench.beat.LargeBeat;
import press.dossier.bench.beat.Scale;
import press.dossier.model.Visibility;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.CopiedBeat;
import press.dossier.store.recording.Recorder;

/// What one node hides is found by index, whatever else is held: no large table is read whole while
/// all other writers wait.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkPerMutationTest {

  private static final Scale SMALL = new Scale(2_000, 8_000, 1, 300, 3);

  /// Tables that grow with what is reported and that the transaction has read whole. (Of the others
  /// PostgreSQL may well read all: they fit on a few pages.)
  private static final String READ_WHOLE =
      """
      select string_agg(relname, ', ' order by relname) from pg_stat_xact_user_tables
      where seq_scan > 0
        and relname in ('chain', 'change', 'claim', 'claim_origin', 'neighbour', 'node', 'party', 'quote', 'relays', 'statement')
      """;

  private static final String HIDDEN = "select 1 from node where not visible limit 1";

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeAll
  void fill() throws SQLException {
    CleanDatabase.of(database);
    try (Connection connection = database.getConnection()) {
      CopiedBeat.write(new LargeBeat(SMALL, 7), connection);
    }
  }

  @Test
  void a_statement_is_hidden_and_shown_without_reading_a_table_whole() throws SQLException {
    hidden("select statement_id from claim where relaying limit 1");
  }

  @Test
  void a_publication_is_hidden_and_shown_without_reading_a_table_whole() throws SQLException {
    hidden("select publication_id from quote limit 1");
  }

  @Test
  void a_person_is_hidden_and_shown_without_reading_a_table_whole() throws SQLException {
    hidden("select attributed_to_id from claim where attributed_to_id is not null limit 1");
  }

  private void hidden(String one) throws SQLException {
    UUID node = UUID.fromString(text(one).orElseThrow());

    assertThat(readWhole(node, new Visibility.Desk())).isEmpty();
    assertThat(text(HIDDEN)).isPresent();
    assertThat(readWhole(node, new Visibility.Public())).isEmpty();
    assertThat(text(HIDDEN)).isEmpty();
  }

  /// Which tables are read whole to show a node or to hide it even if PostgreSQL is told to avoid
  /// it, as it does by itself once they are large. What the connection has counted before and not
  /// yet told is not meant.
  private Optional<String> readWhole(UUID node, Visibility visibility) throws SQLException {
    text("select pg_stat_force_next_flush()");
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          run("set local enable_seqscan = off");
          assertThat(recorder.show(node, visibility, "test")).isPresent();
          return text(READ_WHOLE);
        });
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Optional<String> text(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    }
  }
}
