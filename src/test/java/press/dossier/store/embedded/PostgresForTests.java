package press.dossier.store.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// Starts one PostgreSQL on a free port for all tests of a run. It counts the statements that it
/// executes. With `-Dpooler=transaction` the service works on it through PgBouncer, which must be
/// installed, and is told of new revisions past it.
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

  private static final Object LOCK = new Object();
  private static EmbeddedPostgres server;
  private static String pooler = "";

  @Override
  public Map<String, String> start() {
    synchronized (LOCK) {
      if (server == null) {
        server = launch();
        pooler = pooler(server);
      }
      return isPooled() ? pooled() : direct();
    }
  }

  /// Whether the service works through PgBouncer.
  public static boolean isPooled() {
    return "transaction".equals(System.getProperty("pooler"));
  }

  /// The address of one of the server's databases, whatever stands between it and the service.
  public static String url(String database) {
    return server.getJdbcUrl("postgres", database);
  }

  private static Map<String, String> direct() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url("postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  private static Map<String, String> pooled() {
    Map<String, String> pooled = new HashMap<>(direct());
    pooled.put("quarkus.datasource.jdbc.url", pooler);
    pooled.put("quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "0");
    pooled.put("dossier.pooler", "transaction");
    pooled.put("dossier.listen.url", url("postgres"));
    return pooled;
  }

  private static EmbeddedPostgres launch() {
    try {
      EmbeddedPostgres started =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("encoding", "UTF8")
              .setServerConfig("shared_preload_libraries", "pg_stat_statements")
              .setServerConfig("max_connections", "100")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL did not start", failure);
    }
  }

  private static String pooler(EmbeddedPostgres server) {
    if (!isPooled()) {
      return "";
    }
    try {
      return PgBouncerForTests.launch(server.getPort());
    } catch (IOException failure) {
      throw new UncheckedIOException("PgBouncer did not start", failure);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException ignored) {
      // the run is over; nothing is lost with this server's data
    }
  }

  /// The server stays up for the next test class; it ends with the run.
  @Override
  public void stop() {}
}
