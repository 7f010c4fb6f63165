package press.dossier.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Receives the bodies of requests: each in bounded time and of bounded size, and all of them
/// together in bounded memory.
@ApplicationScoped
class Bodies {

  private final TransferConfig config;
  private final AtomicLong held = new AtomicLong();

  Bodies(TransferConfig config) {
    this.config = config;
  }

  /// Receives the body of a request before it goes on.
  void receive(RoutingContext exchange) {
    if (declared(exchange.request()) > config.bodyBytes()) {
      tooLarge(exchange);
      return;
    }
    if ("100-continue".equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
      exchange.response().writeContinue();
    }
    new Receiving(exchange).begin();
  }

  private static long declared(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException tooLong) {
      return Long.MAX_VALUE;
    }
  }

  private void tooLarge(RoutingContext exchange) {
    refuse(
        exchange,
        ProtocolError.PAYLOAD_TOO_LARGE,
        "Send at most " + config.bodyBytes() + " bytes.");
  }

  /// Refuses what has not been received to its end; so the connection cannot be used again.
  private static void refuse(RoutingContext exchange, ProtocolError error, String message) {
    exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
    Sending.whenOver(exchange, () -> exchange.request().connection().close());
    Replies.refuse(exchange, error, message);
  }

  /// One body on its way.
  private final class Receiving {

    private final RoutingContext exchange;
    private final Buffer body = Buffer.buffer();
    private boolean over;

    Receiving(RoutingContext exchange) {
      this.exchange = exchange;
    }

    void begin() {
      long patience = TimeUnit.SECONDS.toMillis(config.bodySeconds());
      long timer = exchange.vertx().setTimer(patience, late -> tooSlow());
      exchange.addEndHandler(ended -> {
        exchange.vertx().cancelTimer(timer);
        over = true;
        held.addAndGet(-body.length());
      });
      HttpServerRequest request = exchange.request();
      request.handler(this::receive);
      request.endHandler(all -> {
        exchange.vertx().cancelTimer(timer);
        pass();
      });
      request.resume();
    }

    private void receive(Buffer part) {
      if (over) {
        return;
      }
      if (body.length() + part.length() > config.bodyBytes()) {
        over = true;
        tooLarge(exchange);
      } else if (held.get() + part.length() > config.bodiesBytes()) {
        over = true;
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        refuse(exchange, ProtocolError.BUSY, new Busy().getMessage());
      } else {
        held.addAndGet(part.length());
        body.appendBuffer(part);
      }
    }

    private void pass() {
      if (!over) {
        over = true;
        ((RoutingContextInternal) exchange).setBody(body); // as the framework's own handler does
        exchange.next();
      }
    }

    private void tooSlow() {
      if (!over) {
        over = true;
        refuse(
            exchange,
            ProtocolError.BODY_TOO_SLOW,
            "Send the body within " + config.bodySeconds() + " seconds.");
      }
    }
  }
}
