package press.dossier.api.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import press.dossier.query.Reads;

/// Has requests worked on off the event loop, each by a thread of its own and at a place. A client
/// that hangs up gives its place back.
@ApplicationScoped
class Work {

  private final Places places;
  private final Reads reads;
  private final Semaphore downloads;

  Work(Places places, Reads reads, WorkConfig config) {
    this.places = places;
    this.reads = reads;
    this.downloads = new Semaphore(config.downloads());
  }

  /// Has a request worked on.
  ///
  /// @param task works on it; what it returns writes the reply, on the event loop
  void on(RoutingContext exchange, Supplier<Runnable> task) {
    Context loop = exchange.vertx().getOrCreateContext();
    RequestId id = RequestId.of(exchange);
    Thread worker =
        Thread.ofVirtual()
            .unstarted(() -> {
              Runnable reply = id.in(() -> reply(exchange, task));
              loop.runOnContext(done -> write(exchange, reply));
            });
    exchange.addEndHandler(ended -> hangUp(worker));
    worker.start();
  }

  private Runnable reply(RoutingContext exchange, Supplier<Runnable> task) {
    try {
      return places.in(() -> {
        Runnable nothing = () -> {};
        return exchange.response().closed() ? nothing : task.get();
      });
    } catch (Busy busy) {
      return () -> refuse(exchange, busy);
    }
  }

  private static void write(RoutingContext exchange, Runnable reply) {
    if (!exchange.response().closed()) {
      reply.run();
    }
  }

  /// Sends a table, if there are not too many under way.
  void download(RoutingContext exchange, Runnable sending) {
    if (!downloads.tryAcquire()) {
      refuse(exchange, new Busy());
      return;
    }
    Thread sender =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                sending.run();
              } finally {
                downloads.release();
              }
            });
    exchange.addEndHandler(ended -> hangUp(sender));
    sender.start();
  }

  /// Reads a further page of a table when its turn has come.
  <T> T page(Supplier<T> reading) {
    return places.inTurn(reading);
  }

  static void refuse(RoutingContext exchange, Busy busy) {
    exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
    Replies.refuse(exchange, ProtocolError.BUSY, busy.getMessage());
  }

  /// Called when an exchange has ended, as it should or because the client has hung up.
  private void hangUp(Thread worker) {
    if (worker.isAlive() && !places.leave(worker)) {
      Thread.startVirtualThread(() -> reads.abandon(worker));
    }
  }
}
