package press.dossier.store.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
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
  /// @param values what is bound, in order: String, Integer, Long, UUID, String[] or UUID[]; null
  ///   for none
  public Read read(String sql, List<@Nullable Object> values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(TIME_OUT_SECONDS);
      for (int i = 0; i < values.size(); i++) {
        bind(connection, statement, i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return new Read(rows.getBytes(1), rows.getLong(2));
      }
    } catch (SQLException failure) {
      if (CANCELED.equals(failure.getSQLState())) {
        throw new ReadTooLong(TIME_OUT_SECONDS);
      }
      throw new IllegalStateException("a compiled statement failed: " + sql, failure);
    }
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
      case UUID[] ids -> statement.setArray(place, array(connection, "uuid", ids));
      default -> throw new IllegalArgumentException("cannot bind " + value.getClass());
    }
  }

  private static Array array(Connection connection, String type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }
}
