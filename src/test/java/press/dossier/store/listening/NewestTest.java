package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.reading.Newest;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class NewestTest {

  private static final int WRITERS = 4;
  private static final int WRITES = Integer.getInteger("cases", 200) / 10;
  private static final int TRIES = 1_000;
  private static final long LONG_SECONDS = 60;

  @Inject Newest newest;
  @Inject Recorder recorder;
  @Inject AgroalDataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void an_empty_dossier_is_at_revision_0() {
    assertThat(newest.revision()).isZero();
  }

  @Test
  void what_is_written_here_is_known_as_soon_as_it_is_written() throws Exception {
    AtomicInteger keys = new AtomicInteger();
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService everybody = Executors.newCachedThreadPool()) {
      for (int i = 0; i < WRITERS; i++) {
        writers.add(everybody.submit(() -> write(keys)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }

    assertThat(newest.revision()).isEqualTo(WRITERS * WRITES);
  }

  private void write(AtomicInteger keys) {
    for (int i = 0; i < WRITES; i++) {
      String key = "firm-" + keys.incrementAndGet();
      long written = recorder.add(Said.batch(Said.beat(), Said.firm(key)), "test").orElseThrow();
      assertThat(newest.revision()).isGreaterThanOrEqualTo(written);
    }
  }

  @Test
  void what_is_not_committed_is_not_known() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          recorder.add(Said.batch(Said.beat()), "test");
          assertThat(newest.revision()).isZero();
        });
    assertThat(newest.revision()).isEqualTo(1);

    QuarkusTransaction.begin();
    recorder.add(Said.batch(Said.beat(), Said.firm("a")), "test");
    QuarkusTransaction.rollback();

    assertThat(newest.revision()).isEqualTo(1);
  }

  /// Others can read what is committed before its writer is told. So nobody here is told an older
  /// revision than PostgreSQL has just told them.
  @Test
  void nobody_is_told_an_older_revision_than_postgresql_shows() throws Exception {
    AtomicInteger keys = new AtomicInteger();
    try (ExecutorService everybody = Executors.newCachedThreadPool();
        Connection connection = database.getConnection()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(everybody.submit(() -> write(keys)));
      }
      while (writers.stream().anyMatch(writer -> !writer.isDone())) {
        long shown = shown(connection);
        assertThat(newest.revision()).isGreaterThanOrEqualTo(shown);
      }
    }
  }

  private static long shown(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select coalesce(max(number), 0) from revision")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void no_connection_of_the_pool_is_taken_while_postgresql_is_heard() throws Exception {
    database.getConfiguration().setMetricsEnabled(true);
    recorder.record(Said.batch(Said.beat()), "test");

    assertThat(IntStream.range(0, TRIES).anyMatch(each -> isToldFromMemory())).isTrue();
  }

  /// Asks often. On a busy machine PostgreSQL may just then not be heard for a second.
  private boolean isToldFromMemory() {
    pause();
    long before = takenFromPool();
    for (int i = 0; i < TRIES; i++) {
      assertThat(newest.revision()).isEqualTo(1);
    }
    return before > 0 && takenFromPool() == before;
  }

  private long takenFromPool() {
    return database.getMetrics().acquireCount();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(5));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void who_watches_is_woken_by_what_others_write() throws Exception {
    Semaphore woken = new Semaphore(0);
    newest.watch(woken::release);
    try (OtherWriter other = new OtherWriter()) {
      other.write();
    }

    assertThat(woken.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(newest.revision()).isEqualTo(1);
  }
}
