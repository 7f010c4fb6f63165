package press.dossier.store;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import press.dossier.store.reading.Newest;

/// Empties the database: suites share one, and each begins with an empty one.
public final class CleanDatabase {

  private CleanDatabase() {}

  public static void of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate revision, node cascade");
    }
    CDI.current().select(Newest.class).get().forget();
  }
}
