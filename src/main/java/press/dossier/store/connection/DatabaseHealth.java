package press.dossier.store.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Whether the database answers and has the tables that this program needs. What the driver says of
/// a failure may name hosts and users, so it stands in the log and not in the response.
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseHealth.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final DataSource database;

  DatabaseHealth(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("Database");
    try (Connection connection = database.getConnection()) {
      return judge(response, patiently(connection));
    } catch (SQLException failure) {
      LOG.warnf(
          "The service is not ready: the database cannot be reached: %s", failure.getMessage());
      return response.down().withData("reason", "The database cannot be reached.").build();
    }
  }

  private static HealthCheckResponse judge(HealthCheckResponseBuilder response, int version) {
    response.withData("version", version).withData("needed", Migrated.VERSION);
    return Migrated.complaint(version)
        .map(reason -> response.down().withData("reason", reason).build())
        .orElseGet(() -> response.up().build());
  }

  /// Asks for the version. A database that is there and says nothing counts as gone after a while:
  /// whoever asks for health does not wait for ever.
  private static int patiently(Connection connection) throws SQLException {
    int before = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
    int version = Migrated.version(connection);
    connection.setNetworkTimeout(Runnable::run, before);
    return version;
  }
}
