package press.dossier.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.store.reading.OneState;
import press.dossier.store.reading.Read;
import press.dossier.store.reading.Row;

/// A database of the benchmark, and what PostgreSQL did in it for all statements of an operation.
final class ExplainedState implements OneState {

  private static final String EXPLAIN = "explain (analyze, buffers, format json) ";

  private final Connection connection;
  private final List<Work> done = new ArrayList<>();

  ExplainedState(Connection connection) {
    this.connection = connection;
  }

  /// What was done for each statement, in their order.
  List<Work> done() {
    return done;
  }

  @Override
  public Read read(String sql, List<@Nullable Object> values) {
    String answer = text(sql, values);
    done.add(Work.of(text(EXPLAIN + sql, values), answer));
    return new Read(answer.getBytes(UTF_8), 0);
  }

  @Override
  public List<Row> rows(String sql, List<@Nullable Object> values) {
    done.add(Work.of(text(EXPLAIN + sql, values), ""));
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet found = statement.executeQuery()) {
      List<Row> rows = new ArrayList<>();
      while (found.next()) {
        UUID[] near = (UUID[]) found.getArray(3).getArray();
        rows.add(
            new Row(
                found.getInt(1), found.getObject(2, UUID.class), List.of(near), found.getInt(4)));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private String text(String sql, List<@Nullable Object> values) {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /// A statement with what is bound to it.
  static PreparedStatement prepared(
      Connection connection, String sql, List<@Nullable Object> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      bind(connection, statement, i + 1, values.get(i));
    }
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case String[] texts -> statement.setArray(place, connection.createArrayOf("text", texts));
      case Integer[] numbers ->
          statement.setArray(place, connection.createArrayOf("integer", numbers));
      case UUID[] ids -> statement.setArray(place, connection.createArrayOf("uuid", ids));
      case null -> statement.setString(place, null);
      default -> statement.setObject(place, value);
    }
  }
}
