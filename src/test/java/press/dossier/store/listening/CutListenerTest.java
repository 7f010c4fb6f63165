package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.reading.Newest;

/// Somebody else writes, and the connection that listens is cut again and again, or says nothing
/// more. The system property `cases` sets how often is written.
@DossierTest
class CutListenerTest {

  private static final int WRITES = Integer.getInteger("cases", 200);
  private static final int WRITES_PER_CUT = 20;
  private static final long PAUSE_MILLIS = 15;

  /// For longer than a second, and not so long that the connection is given up for another.
  private static final int WRITES_HUNG = 120;

  private static final long OLDEST_NANOS = TimeUnit.SECONDS.toNanos(1);

  @Inject Newest newest;
  @Inject DataSource database;

  private final ConcurrentSkipListMap<Long, Long> written = new ConcurrentSkipListMap<>();
  private final AtomicBoolean over = new AtomicBoolean();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void nothing_older_than_a_second_is_told_and_the_connection_comes_back() throws Exception {
    try (ExecutorService both = Executors.newCachedThreadPool();
        OtherWriter other = new OtherWriter()) {
      Future<?> reader = both.submit(this::read);
      int cuts = 0;
      for (int i = 1; i <= WRITES; i++) {
        long revision = other.write();
        written.put(System.nanoTime(), revision);
        cuts += i % WRITES_PER_CUT == 0 ? other.cut() : 0;
        Thread.sleep(PAUSE_MILLIS);
      }
      TimeUnit.NANOSECONDS.sleep(OLDEST_NANOS);
      over.set(true);
      reader.get();

      assertThat(cuts).isPositive();
      assertThat(newest.revision()).isEqualTo(WRITES);
    }
    awaitHeard();
  }

  /// As behind a network that swallows everything: the connection stands, and nobody answers.
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void who_says_nothing_more_is_not_believed() throws Exception {
    awaitHeard();
    try (ExecutorService both = Executors.newCachedThreadPool();
        OtherWriter other = new OtherWriter()) {
      List<String> hung = other.listening();
      assertThat(hung).isNotEmpty();
      signal("-STOP", hung);
      try {
        Future<?> reader = both.submit(this::read);
        for (int i = 0; i < WRITES_HUNG; i++) {
          long revision = other.write();
          written.put(System.nanoTime(), revision);
          Thread.sleep(PAUSE_MILLIS);
        }
        over.set(true);
        reader.get();
      } finally {
        signal("-CONT", hung);
      }
    }
    awaitHeard();
  }

  private static void signal(String signal, List<String> processes) throws Exception {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    command.addAll(processes);
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void awaitHeard() throws InterruptedException {
    while (!newest.isHeard()) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void read() {
    while (!over.get()) {
      Map.Entry<Long, Long> due = written.floorEntry(System.nanoTime() - OLDEST_NANOS);
      long told = newest.revision();
      assertThat(told).isGreaterThanOrEqualTo(due == null ? 0 : due.getValue());
    }
  }
}
