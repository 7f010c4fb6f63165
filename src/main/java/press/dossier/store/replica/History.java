package press.dossier.store.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/// What the primary has recorded: a database that holds something else is no replica of it.
@ApplicationScoped
class History {

  private static final String ASKED =
      "select exists (select from revision where number = ? and recorded_at = ?)";

  private final DataSource primary;

  History(DataSource primary) {
    this.primary = primary;
  }

  /// Whether the primary has recorded a revision at that instant, as the replica says.
  boolean holds(Seen seen) throws SQLException {
    try (Connection connection = primary.getConnection();
        PreparedStatement statement = connection.prepareStatement(ASKED)) {
      statement.setLong(1, seen.revision());
      statement.setTimestamp(2, Timestamp.from(seen.recordedAt()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
