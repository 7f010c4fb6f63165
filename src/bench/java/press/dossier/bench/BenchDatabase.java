package press.dossier.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import press.dossier.bench.beat.LargeBeat;
import press.dossier.bench.beat.Scale;
import press.dossier.store.recording.CopiedBeat;

/// A PostgreSQL with a beat of a scale in it, in a folder of its own: filled once, then kept.
public final class BenchDatabase implements AutoCloseable {

  private static final long SEED = 20_241_208;
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final EmbeddedPostgres server;

  private BenchDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /// Starts the database of a scale, and fills it if it is empty.
  ///
  /// @param folder in which the databases of all scales lie
  /// @param name `S` or `L`, or either with `-` and more behind it: a copy of its own
  public static BenchDatabase open(Path folder, String name) throws IOException, SQLException {
    return open(folder, name, Scale.of(name.split("-", 2)[0]));
  }

  /// The same for a scale of any name.
  static BenchDatabase open(Path folder, String name, Scale scale)
      throws IOException, SQLException {
    Path home = Files.createDirectories(folder.resolve(name).toAbsolutePath());
    BenchDatabase database = new BenchDatabase(launch(home));
    try (Connection connection = database.connect()) {
      if (!isFilled(connection)) {
        fill(database, connection, scale);
      }
    }
    return database;
  }

  /// Memory as for a server of its own with 8 GB; what is measured is read, so a crash may lose it.
  private static EmbeddedPostgres launch(Path home) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(home.resolve("postgresql"))
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
        .setPGStartupWait(LONGEST_START)
        .setServerConfig("max_connections", "300")
        .setServerConfig("shared_buffers", "4GB")
        .setServerConfig("effective_cache_size", "6GB")
        .setServerConfig("max_wal_size", "8GB")
        .setServerConfig("random_page_cost", "1.1")
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("encoding", "UTF8")
        .start();
  }

  private static boolean isFilled(Connection connection) throws SQLException {
    return isTrue(connection, "select to_regclass('node') is not null")
        && isTrue(connection, "select exists (select from node)");
  }

  private static boolean isTrue(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void fill(BenchDatabase database, Connection connection, Scale scale)
      throws SQLException {
    long begin = System.nanoTime();
    Flyway.configure()
        .dataSource(database.url(), "postgres", "postgres")
        .locations("classpath:db/migrations")
        .load()
        .migrate();
    CopiedBeat.write(new LargeBeat(scale, SEED), connection);
    System.out.printf("filled in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
  }

  /// Where it listens.
  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /// Where it listens.
  public int port() {
    return server.getPort();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
