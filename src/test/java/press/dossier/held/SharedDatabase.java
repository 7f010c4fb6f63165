package press.dossier.held;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import press.dossier.store.embedded.PostgresForTests;

/// A database of its own on the PostgreSQL of the tests, for several programs.
///
/// @param url by JDBC
/// @param cuts how many connections that listened were cut so far
record SharedDatabase(String url, AtomicInteger cuts) {

  private static final String USER = "postgres";

  /// SHA-256 of [Desk#TOKEN].
  private static final String TOKENS =
      "2a33b13590e9954ea48bb4281a5a0b0533de7ac6afb562a52ed5b29db2a805d6";

  private static final String LISTENING = "postgresql://listener:postgres@$1";

  /// Who listens logs in by this name, so that it can be kept out.
  private static final String LISTENER = "listener";

  private static final String CUT =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '"
          + LISTENER
          + "'";

  private static final int MILLISECONDS_DEAF = 3_000;
  private static final int MILLISECONDS_HEARING = 2_000;

  static SharedDatabase create(String name) throws SQLException {
    String url = new PostgresForTests().start().get("quarkus.datasource.jdbc.url");
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      statement.execute("create role " + LISTENER + " superuser login password '" + USER + "'");
    }
    String own = url.replaceFirst("/postgres(\\?|$)", "/" + name + "$1");
    return new SharedDatabase(own, new AtomicInteger());
  }

  /// What a program needs to know to work on it.
  Map<String, String> environment() {
    return Map.of(
        "DOSSIER_DATABASE_URL", url,
        "DOSSIER_DATABASE_USER", USER,
        "DOSSIER_DATABASE_PASSWORD", USER,
        "DOSSIER_DESK_TOKENS", TOKENS,
        "DOSSIER_BEATS_AT_START", "",
        "DOSSIER_LISTEN_URL", url.replaceFirst("^jdbc:postgresql://([^?]*).*", LISTENING),
        "DOSSIER_LISTEN_RETRY_AT_MOST", "200ms");
  }

  /// The newest revision.
  long newest() throws SQLException {
    return ask("select coalesce(max(number), 0) from revision");
  }

  private long ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /// Keeps everybody from listening for three seconds out of five.
  Void cutListenersWhile(AtomicBoolean reading) throws SQLException, InterruptedException {
    while (reading.get()) {
      execute("alter role " + LISTENER + " nologin");
      cuts.addAndGet((int) ask(CUT));
      Thread.sleep(MILLISECONDS_DEAF);
      execute("alter role " + LISTENER + " login");
      Thread.sleep(MILLISECONDS_HEARING);
    }
    return null;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
