package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  @Inject TransactionSynchronizationRegistry transaction;

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

  /// Others can read it at once. So whoever asks while this instance still learns of it is not told
  /// an older one: one of these two moments comes before it has learned.
  @Test
  void what_is_committed_is_known_to_everybody_before_its_writer_is_told() {
    List<Long> told = new ArrayList<>();

    QuarkusTransaction.begin();
    transaction.registerInterposedSynchronization(askAfterCommit(told));
    long written = recorder.add(Said.batch(Said.beat()), "test").orElseThrow();
    transaction.registerInterposedSynchronization(askAfterCommit(told));
    QuarkusTransaction.commit();

    assertThat(told).containsExactly(written, written);
  }

  private Synchronization askAfterCommit(List<Long> told) {
    return new Synchronization() {

      @Override
      public void beforeCompletion() {}

      @Override
      public void afterCompletion(int status) {
        told.add(CompletableFuture.supplyAsync(newest::revision).join());
      }
    };
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
