package press.dossier.store.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Whether a database has the tables that this program needs.
public final class Migrated {

  /// The version of the newest file in `db/migrations`. To look for it when the program starts
  /// would take longer than to ask the database.
  static final int VERSION = 78;

  /// PostgreSQL's code for a table that does not exist.
  private static final String NO_TABLE = "42P01";

  private static final String ASKED =
      "select coalesce(max(version::int), 0) from flyway_schema_history where success";

  private Migrated() {}

  /// Refuses a database of an older version. A newer one is well: while a new version of the
  /// program is brought out, old ones still run on what it has made of the tables.
  public static void require(Credentials credentials) {
    try (Connection connection = credentials.connect()) {
      complaint(version(connection))
          .ifPresent(complaint -> {
            throw new UnfitDatabase(complaint);
          });
    } catch (SQLException failure) {
      throw new UnfitDatabase("The database cannot be reached: " + failure.getMessage());
    }
  }

  /// What is wrong with a database of a version; empty if nothing is.
  static Optional<String> complaint(int version) {
    return version < VERSION
        ? Optional.of(
            "The database is at version %d, and this program needs %d: run it with the command migrate first, or without DOSSIER_MIGRATE_AT_START=false."
                .formatted(version, VERSION))
        : Optional.empty();
  }

  /// The version of a database; 0 if nothing of ours is in it.
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ASKED)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException failure) {
      if (NO_TABLE.equals(failure.getSQLState())) {
        return 0;
      }
      throw failure;
    }
  }
}
