package press.dossier.api.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.dossier.query.Feeds;

/// Wakes subscriptions when there is a newer revision than they have told. While PostgreSQL is not
/// heard it is asked once a second.
@ApplicationScoped
class Wakes {

  private static final Logger LOG = Logger.getLogger(Wakes.class);

  private final Feeds feeds;
  private final Set<Telling> tellings = ConcurrentHashMap.newKeySet();
  private final Semaphore newer = new Semaphore(0);
  private final Thread thread = Thread.ofVirtual().name("dossier-wakes").unstarted(this::watch);

  Wakes(Feeds feeds) {
    this.feeds = feeds;
  }

  void start(@Observes StartupEvent started) {
    feeds.watch(newer::release);
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    thread.interrupt();
  }

  /// From now on a subscription is woken; once at once.
  void add(Telling telling) {
    tellings.add(telling);
    telling.wake();
  }

  void remove(Telling telling) {
    tellings.remove(telling);
  }

  private void watch() {
    try {
      while (true) {
        newer.tryAcquire(1, TimeUnit.SECONDS);
        newer.drainPermits();
        if (!tellings.isEmpty()) {
          wake();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void wake() {
    try {
      long newest = feeds.newest();
      tellings.stream().filter(telling -> telling.reached() < newest).forEach(Telling::wake);
    } catch (RuntimeException unreachable) {
      LOG.debug("the newest revision cannot be asked for; it is asked for again", unreachable);
    }
  }
}
