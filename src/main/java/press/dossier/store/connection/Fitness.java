package press.dossier.store.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Whether a database fits: PostgreSQL 15 or newer, in UTF-8, with a character type that knows
/// letters beyond ASCII.
public final class Fitness {

  private static final int OLDEST = 150_000;

  private static final String ASKED =
      """
      select current_setting('server_version_num')::int, current_setting('server_version'),
        pg_encoding_to_char(encoding), datctype
      from pg_database where datname = current_database()
      """;

  private Fitness() {}

  /// Refuses a database that cannot be reached or does not fit, before anything is written to it.
  public static void require(Credentials credentials) {
    try (Connection connection = credentials.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ASKED)) {
      row.next();
      require(row.getInt(1), row.getString(2), row.getString(3), row.getString(4));
    } catch (SQLException failure) {
      throw new UnfitDatabase("The database cannot be reached: " + failure.getMessage());
    }
  }

  static void require(int number, String version, String encoding, String ctype) {
    if (number < OLDEST) {
      throw new UnfitDatabase(
          "The database is PostgreSQL " + version + "; Dossier needs 15 or newer.");
    }
    if (!encoding.equals("UTF8")) {
      throw new UnfitDatabase("The database is encoded in " + encoding + "; Dossier needs UTF8.");
    }
    if (ctype.equals("C") || ctype.equals("POSIX")) {
      throw new UnfitDatabase(
          "The database was created with LC_CTYPE "
              + ctype
              + ", under which names in Han or with accents are not found;"
              + " create it with C.UTF-8 or a language's own locale.");
    }
  }
}
