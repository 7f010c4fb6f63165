package press.dossier.api.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import press.dossier.store.embedded.PostgresForTests;

/// How many statements PostgreSQL has executed, those aside that begin and end a transaction.
final class StatementCount {

  private final DataSource database;

  StatementCount(DataSource database) {
    this.database = database;
  }

  /// What is asked a few times a second, whatever else is done.
  private static final String LISTENING =
      " and query not like 'select coalesce(max(number), $1) from revision'";

  /// PgBouncer sets on each connection to the server what the client's driver has set.
  private static final String ROUND_ABOUT =
      "^(begin|set transaction|rollback|listen%s)"
          .formatted(PostgresForTests.isPooled() ? "|set " : "");

  /// Something that is done.
  interface Action {
    void run() throws Exception;
  }

  /// How many statements something takes. Counting is a statement itself, and is taken off.
  long of(Action action) throws Exception {
    long before = all();
    action.run();
    return all() - before - 1;
  }

  private long all() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      try (ResultSet calls =
          statement.executeQuery(
              "select sum(calls) from pg_stat_statements where query not like 'create extension%'"
                  + " and query !~* '"
                  + ROUND_ABOUT
                  + "'"
                  + LISTENING
                  + " and dbid = (select oid from pg_database where datname = current_database())")) {
        calls.next();
        return calls.getLong(1);
      }
    }
  }
}
