package press.dossier.store.listening;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.dossier.store.embedded.PostgresForTests;

/// Somebody who writes past this instance, as another instance does: on a connection of their own.
public final class OtherWriter implements AutoCloseable {

  private static final String DRAW =
      """
      insert into revision
      select coalesce(max(number), 0) + 1,
        greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond'), 'other'
      from revision returning number
      """;

  private static final String CHANGED =
      """
      insert into change (revision, kind, type, id, other_id, was_visible, to_desk, visible)
      values (?, 'CHANGED', ?, ?, ?, true, true, true)
      """;

  private static final String LISTENING =
      " from pg_stat_activity where application_name = '%s'".formatted(Line.NAME);
  private static final String CUT = "select pg_terminate_backend(pid)" + LISTENING;
  private static final String PROCESSES = "select pid" + LISTENING;

  private final Connection connection;

  public OtherWriter() throws SQLException {
    this.connection = connect();
  }

  static Connection connect() throws SQLException {
    Map<String, String> database = new PostgresForTests().start();
    return DriverManager.getConnection(
        PostgresForTests.url("postgres"),
        database.get("quarkus.datasource.username"),
        database.get("quarkus.datasource.password"));
  }

  /// Draws a revision of which nothing comes.
  ///
  /// @return its number; it is committed
  public long write() throws SQLException {
    return number(DRAW);
  }

  /// Draws a revision that changed something which everybody may see.
  public long change(UUID node, String type) throws SQLException {
    connection.setAutoCommit(false);
    long revision = write();
    try (PreparedStatement statement = connection.prepareStatement(CHANGED)) {
      statement.setLong(1, revision);
      statement.setString(2, type);
      statement.setObject(3, node);
      statement.setObject(4, node);
      statement.executeUpdate();
    }
    connection.commit();
    connection.setAutoCommit(true);
    return revision;
  }

  /// Cuts the connections that listen.
  ///
  /// @return how many there were
  public int cut() throws SQLException {
    return column(CUT).size();
  }

  /// The processes of PostgreSQL that tell those who listen.
  List<String> listening() throws SQLException {
    return column(PROCESSES);
  }

  private List<String> column(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
