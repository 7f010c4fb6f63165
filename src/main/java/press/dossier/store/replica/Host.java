package press.dossier.store.replica;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import press.dossier.store.reading.Replica;

/// One replica: how it stands, and connections to it.
final class Host implements Replica {

  private static final Logger LOG = Logger.getLogger(Host.class);

  /// What is replayed took away what a statement read, or the two waited for each other. Others may
  /// go on.
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  private final String name;
  private final AgroalDataSource pool;
  private final Lag lag;
  private final AtomicReference<Standing> standing =
      new AtomicReference<>(Standing.unfit("it has not been looked at"));

  Host(String name, AgroalDataSource pool, Lag lag) {
    this.name = name;
    this.pool = pool;
    this.lag = lag;
  }

  boolean serves(long revision) {
    return standing.get().serves(revision);
  }

  /// It was looked at.
  void stands(Standing now) {
    Standing before = standing.getAndSet(now);
    if (!before.trouble().equals(now.trouble())) {
      now.trouble()
          .ifPresentOrElse(
              trouble -> LOG.warnf("Not reading from replica %s: %s.", name, trouble),
              () -> LOG.infof("Reading from replica %s.", name));
    }
  }

  @Override
  public Connection connect() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public long oldest() {
    return lag.oldest(System.nanoTime()).orElse(Long.MAX_VALUE);
  }

  @Override
  public void answered(long revision) {
    standing.updateAndGet(now -> now.at(revision));
  }

  @Override
  public void failed(SQLException failure) {
    if (!CONFLICTS.contains(failure.getSQLState())) {
      stands(Standing.unfit("it failed (" + failure.getMessage() + ")"));
      pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
    }
  }

  void close() {
    pool.close();
  }
}
