package press.dossier.store.listening;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Pooler;

/// A connection that listens for new revisions.
final class Line implements AutoCloseable {

  /// Under which name PostgreSQL shows it.
  static final String NAME = "dossier-listen";

  private static final String ASKED = "select coalesce(max(number), 0) from revision";
  private static final String SECONDS_TO_CONNECT = "5";

  private final Connection connection;
  private final PreparedStatement asked;
  private final boolean notified;

  private Line(Connection connection, PreparedStatement asked, boolean notified) {
    this.connection = connection;
    this.asked = asked;
    this.notified = notified;
  }

  /// @param patience how long an answer may take
  /// @param notified whether the connection is one to PostgreSQL itself, which can be listened to;
  ///   else it is only asked again and again
  static Line open(Credentials credentials, Duration patience, boolean notified)
      throws SQLException {
    Properties login = login(credentials);
    if (!notified) {
      login.setProperty(Pooler.PREPARE_THRESHOLD, "0");
    }
    Connection connection = DriverManager.getConnection(credentials.url(), login);
    try (Statement statement = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
      if (notified) {
        statement.execute("listen dossier_revision");
      }
      return new Line(connection, connection.prepareStatement(ASKED), notified);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static Properties login(Credentials credentials) {
    Properties login = new Properties();
    login.setProperty("ApplicationName", NAME);
    login.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    login.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    if (!credentials.user().isEmpty()) {
      login.setProperty("user", credentials.user());
    }
    if (!credentials.password().isEmpty()) {
      login.setProperty("password", credentials.password());
    }
    return login;
  }

  /// The newest revision; 0 if there is none.
  long ask() throws SQLException {
    try (ResultSet row = asked.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /// Waits until something is notified, or for so long. What is notified is not looked at: anybody
  /// may notify anything.
  void await(Duration longest) throws SQLException, InterruptedException {
    if (!notified) {
      Thread.sleep(longest);
      return;
    }
    connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(longest.toMillis()));
  }

  @Override
  public void close() throws SQLException {
    // Not in order, by a message to the server: it may hang, and another thread wait for its
    // answer.
    connection.abort(Runnable::run);
  }
}
