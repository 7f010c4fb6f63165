package press.dossier.api.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// How the service takes leave. Once it is told to stop it says that it is not ready and goes on
/// answering for a while; then it refuses what comes new and waits for what is under way.
///
/// Quarkus could wait, too, but counts every WebSocket as under way for ever, also one that was
/// closed long ago: each stop would take as long as it may.
@ApplicationScoped
public class Stopping {

  private static final Logger LOG = Logger.getLogger(Stopping.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final String TOLD = "The service is stopping; ask again in a second.";

  private final StopConfig config;
  private final AtomicInteger underWay = new AtomicInteger();
  private final List<Guest> guests = new CopyOnWriteArrayList<>();
  private volatile boolean announced;
  private volatile boolean refusing;

  Stopping(StopConfig config) {
    this.config = config;
    join(() -> {}, () -> underWay.get() == 0);
  }

  /// Somebody whom the service waits for.
  ///
  /// @param leave tells them that nothing new is taken any more
  /// @param gone whether they are done
  private record Guest(Runnable leave, BooleanSupplier gone) {}

  /// Has the service wait for somebody before it stops.
  ///
  /// @param leave tells them that nothing new is taken any more
  /// @param gone whether they are done
  public void join(Runnable leave, BooleanSupplier gone) {
    guests.add(new Guest(leave, gone));
  }

  /// Refuses what comes new, or lets it pass and counts it until it is over.
  void handle(RoutingContext exchange) {
    underWay.incrementAndGet();
    exchange.addEndHandler(over -> underWay.decrementAndGet());
    if (pass(exchange)) {
      exchange.next();
    }
  }

  /// Whether a request may pass; else it is refused here.
  public boolean pass(RoutingContext exchange) {
    if (!refusing) {
      return true;
    }
    exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
    if (exchange.request().version() == HttpVersion.HTTP_1_1) { // HTTP/2 forbids it
      exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
    Replies.refuse(exchange, ProtocolError.BUSY, TOLD);
    return false;
  }

  /// Whether the service was told to stop.
  boolean isAnnounced() {
    return announced;
  }

  /// Nothing is stopped before this has returned.
  void stop(@Observes ShutdownDelayInitiatedEvent told) {
    announced = true;
    try {
      Thread.sleep(config.announcedFor());
      refusing = true;
      guests.forEach(guest -> guest.leave().run());
      await(System.nanoTime() + config.within().toNanos());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(long end) throws InterruptedException {
    while (!guests.stream().allMatch(guest -> guest.gone().getAsBoolean())) {
      if (System.nanoTime() - end > 0) {
        LOG.warnf("Some are cut off that were not done within %s.", config.within());
        return;
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }
}
