package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
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
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.reading.Newest;

/// Somebody else writes, and the connection that listens is cut again and again. The system
/// property `cases` sets how often is written.
@DossierTest
class CutListenerTest {

  private static final int WRITES = Integer.getInteger("cases", 200);
  private static final int WRITES_PER_CUT = 20;
  private static final long PAUSE_MILLIS = 15;
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
