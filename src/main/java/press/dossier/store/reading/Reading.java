package press.dossier.store.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/// Runs a compiled statement and hands out the bytes of its answer. Nothing else executes SQL for
/// operations.
@ApplicationScoped
public class Reading {

  /// A statement that is longer is planned anew each time: kept, it would fill the memory of every
  /// connection of PostgreSQL.
  private static final int LONGEST_KEPT = 65_536;

  /// Lets PostgreSQL see how large an answer is before it is sent. The answer is made once: `offset
  /// 0` keeps it apart.
  private static final String BOUNDED =
      "select case when octet_length(json) <= %d then json end, revision from (";

  private static final String APART = " offset 0) answer(json, revision)";

  /// The state of a statement that was stopped because its time was over.
  private static final String CANCELED = "57014";

  private final DataSource database;
  private final ReadingConfig config;
  private final String bounded;
  private final Running running;
  private final Thread overseer;

  Reading(DataSource database, ReadingConfig config, StatementWatch watch) {
    this.database = database;
    this.config = config;
    this.bounded = BOUNDED.formatted(config.bytes());
    this.running = new Running(Duration.ofSeconds(config.seconds()), watch);
    this.overseer = running.watch();
  }

  @PreDestroy
  void stop() {
    overseer.interrupt();
  }

  /// Runs a statement that returns one row: the JSON of an answer, and the revision at which it was
  /// read.
  ///
  /// @param values what is bound, in order: String, Integer, Long, UUID, or an array of String,
  ///   Integer or UUID; null for none
  public Read read(String sql, List<@Nullable Object> values) {
    try (Connection connection = connect()) {
      return answer(connection, sql, values);
    } catch (SQLException failure) {
      throw failed(failure, sql);
    }
  }

  /// Runs several statements that all see one state of the database, whatever is written meanwhile.
  public <T> T together(Function<OneState, T> statements) {
    try (Connection connection = connect()) {
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

  /// Stops what a thread has PostgreSQL work on, because nobody waits for it any more.
  public void abandon(Thread thread) {
    try {
      running.stop(thread);
    } catch (SQLException failure) {
      throw new IllegalStateException("a statement could not be stopped", failure);
    }
  }

  private Connection connect() {
    try {
      return database.getConnection();
    } catch (SQLException failure) {
      throw new Unreachable(failure);
    }
  }

  private final class InTransaction implements OneState {

    private final Connection connection;

    InTransaction(Connection connection) {
      this.connection = connection;
    }

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
      try (PreparedStatement statement = prepared(connection, sql, values)) {
        return running.run(statement, Reading::all);
      } catch (SQLException failure) {
        throw failed(failure, sql);
      }
    }
  }

  private Read answer(Connection connection, String sql, List<@Nullable Object> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, bounded + sql + APART, values)) {
      return running.run(statement, this::one);
    }
  }

  private Read one(ResultSet rows) throws SQLException {
    rows.next();
    byte[] json = rows.getBytes(1);
    if (rows.wasNull()) {
      throw new ReadTooLarge(config.bytes());
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

  private PreparedStatement prepared(
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

  private RuntimeException failed(SQLException failure, String sql) {
    return CANCELED.equals(failure.getSQLState())
        ? new ReadTooLong(config.seconds())
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
