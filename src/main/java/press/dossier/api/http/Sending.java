package press.dossier.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Answers on their way to clients. Who does not take one in time is cut off, and answers that
/// nobody takes never fill the memory.
@ApplicationScoped
class Sending {

  private static final String OVER = "dossier.sent";

  private final TransferConfig config;
  private final AtomicLong held = new AtomicLong();

  Sending(TransferConfig config, Stopping stopping) {
    this.config = config;
    stopping.join(() -> {}, () -> held.get() == 0);
  }

  /// Sends an answer, unless too much is on its way already.
  void answer(RoutingContext exchange, Buffer body) {
    int bytes = body.length();
    if (held.addAndGet(bytes) > config.answersBytes()) {
      held.addAndGet(-bytes);
      Work.refuse(exchange, new Busy());
      return;
    }
    long patience = TimeUnit.SECONDS.toMillis(config.answerSeconds());
    long timer =
        exchange.vertx().setTimer(patience, late -> exchange.request().connection().close());
    Runnable over =
        () -> {
          exchange.vertx().cancelTimer(timer);
          held.addAndGet(-bytes);
        };
    whenOver(exchange, over);
    Replies.answer(exchange, body);
  }

  /// Has something done when the reply has been taken by the client, or never will be.
  static void whenOver(RoutingContext exchange, Runnable action) {
    exchange.put(OVER, action);
  }

  /// Called when a reply has been taken by the client, or never will be.
  static void over(RoutingContext exchange) {
    Runnable over = exchange.remove(OVER);
    if (over != null) {
      over.run();
    }
  }
}
