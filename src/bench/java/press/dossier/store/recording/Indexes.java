package press.dossier.store.recording;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The indexes of the tables that are filled, made when the tables are full: much faster than row
/// by row.
final class Indexes {

  private static final String ALL =
      """
      select indexname, indexdef from pg_indexes
      where schemaname = current_schema() and indexname not in (select conname from pg_constraint)
      order by indexname
      """;

  private final Connection connection;
  private final List<String> definitions;

  private Indexes(Connection connection, List<String> definitions) {
    this.connection = connection;
    this.definitions = definitions;
  }

  /// Drops all indexes that are no part of a constraint.
  static Indexes dropped(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> definitions = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(ALL)) {
        while (rows.next()) {
          names.add(rows.getString("indexname"));
          definitions.add(rows.getString("indexdef"));
        }
      }
      for (String name : names) {
        statement.execute("drop index " + name);
      }
    }
    return new Indexes(connection, definitions);
  }

  void make() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local maintenance_work_mem = '1GB'");
      for (String definition : definitions) {
        statement.execute(definition);
      }
    }
  }
}
