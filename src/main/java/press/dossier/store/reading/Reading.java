package press.dossier.store.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs a compiled statement and hands out the bytes of its answer. Nothing else executes SQL for
/// operations.
@ApplicationScoped
public class Reading {

  private static final int TIME_OUT_SECONDS = 10;

  /// The state of a statement that was stopped because its time was over.
  private static final String CANCELED = "57014";

  private final DataSource database;

  Reading(DataSource database) {
    this.database = database;
  }

  /// Runs a statement that returns one row: the JSON of an answer, and the revision at which it was
  /// read.
  ///
  /// @param values what is bound, in order: String, Integer, Long, UUID, or an array of String,
  ///   Integer or UUID; null for none
  public Read read(String sql, List<@Nullable Object> values) {
    try (Connection connection = database.getConnection()) {
      return answer(connection, sql, values);
    } catch (SQLException failure) {
      throw failed(failure, sql);
    }
  }

  /// Runs several statements that all see one state of the database, whatever is written meanwhile.
  public <T> T together(Function<OneState, T> statements) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        try (Statement begin = connection.createStatement()) {
          begin.execute("set transaction isolation level repeatable read, read only");
        }
        return statements.apply(new InTransaction(connection));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failure) {
      throw failed(failure, "a transaction that only reads");
    }
  }

  private record InTransaction(Connection connection) implements OneState {

    @Override
    public Read read(String sql, List<@Nullable Object> values) {
      try {
        return answer(connection, sql, values);
      } catch (SQLException failure) {
        throw failed(failure, sql);
      }
    }

    @Override
    public List<Row> rows(String sql, List<@Nullable Object> values) {
      try (PreparedStatement statement = prepared(connection, sql, values);
          ResultSet rows = statement.executeQuery()) {
        List<Row> all = new ArrayList<>();
        while (rows.next()) {
          all.add(row(rows));
        }
        return all;
      } catch (SQLException failure) {
        throw failed(failure, sql);
      }
    }
  }

  private static Read answer(Connection connection, String sql, List<@Nullable Object> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return new Read(rows.getBytes(1), rows.getLong(2));
    }
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
    statement.setQueryTimeout(TIME_OUT_SECONDS);
    for (int i = 0; i < values.size(); i++) {
      bind(connection, statement, i + 1, values.get(i));
    }
    return statement;
  }

  private static RuntimeException failed(SQLException failure, String sql) {
    return CANCELED.equals(failure.getSQLState())
        ? new ReadTooLong(TIME_OUT_SECONDS)
        : new IllegalStateException("a compiled statement failed: " + sql, failure);
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
