package press.dossier.store.replica;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A connection on which a replica is looked at, past the pool of those who read.
final class Sight implements AutoCloseable {

  /// Under which name PostgreSQL shows it.
  static final String NAME = "dossier-replica";

  private static final int MILLISECONDS_OF_PATIENCE = 2_000;

  private static final String ASKED =
      """
      select newest.number, newest.recorded_at, pg_is_in_recovery()
      from (select) one
      left join (select number, recorded_at from revision order by number desc limit 1) newest
        on true
      """;

  private final Connection connection;
  private final PreparedStatement asked;

  private Sight(Connection connection, PreparedStatement asked) {
    this.connection = connection;
    this.asked = asked;
  }

  /// @param login what the driver is told
  static Sight of(String url, Properties login) throws SQLException {
    login.setProperty("ApplicationName", NAME);
    Connection connection = DriverManager.getConnection(url, login);
    try {
      connection.setNetworkTimeout(Runnable::run, MILLISECONDS_OF_PATIENCE);
      return new Sight(connection, connection.prepareStatement(ASKED));
    } catch (SQLException failure) {
      connection.abort(Runnable::run);
      throw failure;
    }
  }

  Seen look() throws SQLException {
    try (ResultSet row = asked.executeQuery()) {
      row.next();
      return new Seen(
          row.getLong(1), instant(row.getObject(2, OffsetDateTime.class)), row.getBoolean(3));
    }
  }

  private static Instant instant(@Nullable OffsetDateTime recorded) {
    return recorded == null ? Instant.EPOCH : recorded.toInstant();
  }

  @Override
  public void close() throws SQLException {
    // Not in order, by a message to the server: it may hang.
    connection.abort(Runnable::run);
  }
}
