package press.dossier.store.reading;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which statement PostgreSQL works on for each thread, so that another thread can stop it.
final class Running {

  private final Map<Thread, Statement> statements = new ConcurrentHashMap<>();

  /// What is made of the rows of a statement.
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /// Runs a statement for the present thread.
  <T> T run(PreparedStatement statement, Reader<T> reader) throws SQLException {
    statements.put(Thread.currentThread(), statement);
    try (ResultSet rows = statement.executeQuery()) {
      return reader.read(rows);
    } finally {
      statements.remove(Thread.currentThread());
    }
  }

  /// Stops the statement that a thread waits for, if there is one.
  void stop(Thread thread) throws SQLException {
    Statement statement = statements.get(thread);
    if (statement != null) {
      statement.cancel();
    }
  }
}
