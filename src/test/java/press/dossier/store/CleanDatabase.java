package press.dossier.store;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import press.dossier.store.reading.Newest;

/// Empties the database: suites share one, and each begins with an empty one.
public final class CleanDatabase {

  /// A subscriber of the test before may still be read for: PostgreSQL then lets one of both give
  /// way.
  private static final String DEADLOCK = "40P01";

  private static final int MOST_TRIES = 5;

  private CleanDatabase() {}

  public static void of(DataSource database) throws SQLException {
    for (int tries = 1; !isEmptied(database, tries); tries++) {
      Thread.onSpinWait();
    }
    CDI.current().select(Newest.class).get().forget();
  }

  private static boolean isEmptied(DataSource database, int tries) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate revision, node cascade");
      return true;
    } catch (SQLException failure) {
      if (DEADLOCK.equals(failure.getSQLState()) && tries < MOST_TRIES) {
        return false;
      }
      throw failure;
    }
  }
}
