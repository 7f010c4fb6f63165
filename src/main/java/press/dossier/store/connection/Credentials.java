package press.dossier.store.connection;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// How to connect to a database.
public record Credentials(String url, String user, String password) {

  private static final String OWN_SCHEME = "postgresql://";

  /// Understands both the URL of JDBC and that of PostgreSQL's own tools, which may hold user and
  /// password.
  public static Credentials of(String url) {
    String named = url.replaceFirst("^postgres://", OWN_SCHEME);
    if (!named.startsWith(OWN_SCHEME)) {
      return new Credentials(named, "", "");
    }
    URI parts = URI.create(named);
    String[] login =
        parts.getUserInfo() == null ? new String[0] : parts.getUserInfo().split(":", 2);
    String query = parts.getRawQuery() == null ? "" : "?" + parts.getRawQuery();
    String port = parts.getPort() < 0 ? "" : ":" + parts.getPort();
    return new Credentials(
        "jdbc:postgresql://" + parts.getHost() + port + parts.getRawPath() + query,
        login.length > 0 ? login[0] : "",
        login.length > 1 ? login[1] : "");
  }

  /// Connects, past any pool.
  Connection connect() throws SQLException {
    Properties login = new Properties();
    if (!user.isEmpty()) {
      login.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      login.setProperty("password", password);
    }
    return DriverManager.getConnection(url, login);
  }
}
