package press.dossier.store.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Statements in a transaction that sees one state.
record InTransaction(Connection connection, Statements statements) implements OneState {

  /// One of them failed, and so has the transaction.
  static final class Failed extends RuntimeException {

    Failed(SQLException failure) {
      super(failure);
    }

    SQLException failure() {
      return (SQLException) Objects.requireNonNull(getCause());
    }
  }

  @Override
  public Read read(String sql, List<@Nullable Object> values) {
    try {
      return statements.answer(connection, sql, values);
    } catch (SQLException failure) {
      throw new Failed(failure);
    }
  }

  @Override
  public List<Row> rows(String sql, List<@Nullable Object> values) {
    try {
      return statements.rows(connection, sql, values);
    } catch (SQLException failure) {
      throw new Failed(failure);
    }
  }
}
