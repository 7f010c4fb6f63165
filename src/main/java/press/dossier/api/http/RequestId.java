package press.dossier.api.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.MDC;

/// The id under which the log knows a request. It tells requests apart and guards nothing, so it is
/// drawn the fast way.
///
/// @param text as it is told in errors
public record RequestId(String text) {

  private static final String IN_EXCHANGE = "dossier.requestId";
  private static final String IN_LOG = "requestId";

  /// Another one.
  public static RequestId draw() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new RequestId(new UUID(random.nextLong(), random.nextLong()).toString());
  }

  /// That of an exchange.
  static RequestId of(RoutingContext exchange) {
    RequestId known = exchange.get(IN_EXCHANGE);
    if (known != null) {
      return known;
    }
    RequestId drawn = draw();
    exchange.put(IN_EXCHANGE, drawn);
    return drawn;
  }

  /// Does something of the request, on the present thread. Whatever is logged meanwhile bears the
  /// id.
  public <T> T in(Supplier<T> step) {
    MDC.put(IN_LOG, text);
    try {
      return step.get();
    } finally {
      MDC.remove(IN_LOG);
    }
  }

  /// The same for what returns nothing.
  public void in(Runnable step) {
    in(() -> {
      step.run();
      return this;
    });
  }
}
