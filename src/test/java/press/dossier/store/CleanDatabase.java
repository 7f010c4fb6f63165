package press.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Empties the database: suites share one, and each begins with an empty one.
public final class CleanDatabase {

  private CleanDatabase() {}

  public static void of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate revision, node cascade");
    }
  }
}
