package press.dossier.store.reading;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/// Runs statements on a connection, each in bounded time and to an answer of bounded size.
final class Statements {

  /// A statement that is longer is planned anew each time: kept, it would fill the memory of every
  /// connection of PostgreSQL.
  private static final int LONGEST_KEPT = 65_536;

  /// Lets PostgreSQL see how large an answer is before it is sent. The answer is made once: `offset
  /// 0` keeps it apart.
  private static final String BOUNDED =
      "select case when octet_length(json) <= %d then json end, revision from (";

  private static final String APART = " offset 0) answer(json, revision)";

  private static final String NEWEST = "select coalesce(max(number), 0) from revision";

  private final Running running;
  private final String bounded;
  private final int bytes;

  /// @param bytes how many an answer may have
  Statements(Running running, int bytes) {
    this.running = running;
    this.bytes = bytes;
    this.bounded = BOUNDED.formatted(bytes);
  }

  /// Runs a statement that returns one row, as [Reading#read] does.
  Read answer(Connection connection, String sql, List<@Nullable Object> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, bounded + sql + APART, values)) {
      return running.run(statement, this::one);
    } catch (SQLException failure) {
      throw named(failure, sql);
    }
  }

  /// Runs a statement that returns rows, as [OneState#rows] does.
  List<Row> rows(Connection connection, String sql, List<@Nullable Object> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return running.run(statement, Statements::all);
    } catch (SQLException failure) {
      throw named(failure, sql);
    }
  }

  /// The newest revision that a connection sees.
  long newest(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
      return running.run(
          statement,
          rows -> {
            rows.next();
            return rows.getLong(1);
          });
    }
  }

  /// The driver does not tell which statement it was.
  private static SQLException named(SQLException failure, String sql) {
    return new SQLException("a statement failed: " + sql, failure.getSQLState(), failure);
  }

  private Read one(ResultSet rows) throws SQLException {
    rows.next();
    byte[] json = rows.getBytes(1);
    if (rows.wasNull()) {
      throw new ReadTooLarge(bytes);
    }
    return new Read(json, rows.getLong(2));
  }

  private static List<Row> all(ResultSet rows) throws SQLException {
    List<Row> all = new ArrayList<>();
    while (rows.next()) {
      all.add(row(rows));
    }
    return all;
  }

  private static Row row(ResultSet rows) throws SQLException {
    return new Row(
        rows.getInt(1),
        rows.getObject(2, UUID.class),
        List.of((UUID[]) rows.getArray(3).getArray()),
        rows.getInt(4));
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, List<@Nullable Object> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    if (sql.length() > LONGEST_KEPT) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
    for (int i = 0; i < values.size(); i++) {
      bind(connection, statement, i + 1, values.get(i));
    }
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, Types.VARCHAR);
      case String text -> statement.setString(place, text);
      case Integer number -> statement.setInt(place, number);
      case Long number -> statement.setLong(place, number);
      case UUID id -> statement.setObject(place, id);
      case String[] texts -> statement.setArray(place, array(connection, "text", texts));
      case Integer[] numbers -> statement.setArray(place, array(connection, "integer", numbers));
      case UUID[] ids -> statement.setArray(place, array(connection, "uuid", ids));
      default -> throw new IllegalArgumentException("cannot bind " + value.getClass());
    }
  }

  private static Array array(Connection connection, String type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }
}
