package press.dossier.store.listening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import press.dossier.store.reading.Newest;

/// Listens as long as the service runs. Where the connection is lost it is made anew, and meanwhile
/// whoever wants the newest revision asks PostgreSQL.
@ApplicationScoped
class Listener {

  private static final Logger LOG = Logger.getLogger(Listener.class);

  private final Newest newest;
  private final ListenConfig config;
  private final Listened listened;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("dossier-listen").unstarted(this::listen);
  private volatile boolean over;

  Listener(Newest newest, ListenConfig config, Listened listened) {
    this.newest = newest;
    this.config = config;
    this.listened = listened;
  }

  void start(@Observes StartupEvent started) {
    if (config.enabled()) {
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    over = true;
    thread.interrupt();
  }

  private void listen() {
    Duration pause = config.retryAfter();
    boolean lost = false;
    while (!over) {
      try (Line line = Line.open(listened.credentials(), config.patience(), listened.notifies())) {
        newest.forget();
        hear(line);
        LOG.infof(
            "%s for new revisions%s.",
            listened.notifies() ? "Listening" : "Asking", lost ? " again" : "");
        lost = false;
        pause = config.retryAfter();
        while (!over) {
          line.await(config.every());
          hear(line);
        }
      } catch (InterruptedException stopped) {
        over = true;
      } catch (SQLException | RuntimeException failure) {
        if (!lost && !over) {
          LOG.warnf(
              "New revisions are not heard of (%s); they are asked for until they are.",
              failure.getMessage());
        }
        lost = true;
        rest(pause);
        pause = longer(pause);
      }
    }
  }

  private void hear(Line line) throws SQLException {
    long askedAt = System.nanoTime();
    newest.heard(line.ask(), askedAt);
  }

  private Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(config.retryAtMost()) < 0 ? twice : config.retryAtMost();
  }

  private void rest(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stopped) {
      over = true;
    }
  }
}
