package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// PostgreSQL itself notifies each revision, whoever draws it.
@DossierTest
class NotifiedTest {

  private static final Instant PASSED = Instant.now().minus(1, ChronoUnit.DAYS);

  @Inject Recorder recorder;
  @Inject DataSource database;

  private Connection listening;

  @BeforeEach
  void listen() throws SQLException {
    CleanDatabase.of(database);
    listening = OtherWriter.connect();
    try (Statement statement = listening.createStatement()) {
      statement.execute("listen dossier_revision");
    }
  }

  @AfterEach
  void hangUp() throws SQLException {
    listening.close();
  }

  @Test
  void a_batch_is_notified_once_it_is_committed() throws SQLException {
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "nothing new");
    recorder.add(Said.batch(Said.beat(), Said.firm("z")), "test");

    assertThat(notified()).containsExactly("1", "2");
  }

  @Test
  void what_is_shown_is_notified() throws SQLException {
    recorder.record(Said.batch(Said.beat(), Said.firm("a", "A", Said.DESK)), "test");

    recorder.show(NodeId.of(NodeType.ENTITY, "a"), Said.PUBLIC, "test");

    assertThat(notified()).containsExactly("1", "2");
  }

  @Test
  void a_lifted_embargo_is_notified() throws SQLException {
    Visibility until = new Visibility.Embargoed(PASSED);
    recorder.record(Said.batch(Said.beat(), Said.firm("a", "A", until)), "test");

    recorder.liftEmbargoes(Instant.now());

    assertThat(notified()).containsExactly("1", "2");
  }

  @Test
  void another_instance_s_revision_is_notified() throws SQLException {
    try (OtherWriter other = new OtherWriter()) {
      other.write();
    }

    assertThat(notified()).containsExactly("1");
  }

  private List<String> notified() throws SQLException {
    List<String> told = new ArrayList<>();
    try (Statement statement = listening.createStatement()) {
      statement.execute("select 1"); // an answer brings what was notified before
    }
    for (PGNotification each : listening.unwrap(PGConnection.class).getNotifications()) {
      told.add(each.getParameter());
    }
    return told;
  }
}
