package press.dossier.store.reading;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Which statement PostgreSQL works on for each thread, so that another thread can stop it: because
/// nobody waits for it any more, or because its time is over.
///
/// One thread looks after the time of all statements. The driver's own time-outs would set and take
/// back an alarm for each.
final class Running {

  private static final Logger LOG = Logger.getLogger(Running.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final Map<Thread, Started> statements = new ConcurrentHashMap<>();
  private final long longest;
  private final StatementWatch watch;

  /// @param longest how long a statement may take
  Running(Duration longest, StatementWatch watch) {
    this.longest = longest.toNanos();
    this.watch = watch;
  }

  private record Started(Statement statement, long at) {}

  /// What is made of the rows of a statement.
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /// Runs a statement for the present thread.
  <T> T run(PreparedStatement statement, Reader<T> reader) throws SQLException {
    StatementWatch.Watched watched = watch.begin();
    boolean failed = true;
    statements.put(Thread.currentThread(), new Started(statement, System.nanoTime()));
    try (ResultSet rows = statement.executeQuery()) {
      T read = reader.read(rows);
      failed = false;
      return read;
    } finally {
      statements.remove(Thread.currentThread());
      watched.end(failed);
    }
  }

  /// Stops the statement that a thread waits for, if there is one.
  void stop(Thread thread) throws SQLException {
    Started started = statements.get(thread);
    if (started != null) {
      started.statement().cancel();
    }
  }

  /// Begins to look after the time of the statements, until the thread is interrupted.
  Thread watch() {
    return Thread.ofVirtual().name("dossier-overdue").start(this::look);
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        statements.values().forEach(this::stopIfOverdue);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whatever fails here concerns one statement; the others are still to be looked after.
  private void stopIfOverdue(Started started) {
    if (System.nanoTime() - started.at() > longest) {
      try {
        started.statement().cancel();
      } catch (SQLException | RuntimeException failure) {
        LOG.warnf("a statement whose time is over could not be stopped: %s", failure.getMessage());
      }
    }
  }
}
