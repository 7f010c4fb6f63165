package press.dossier.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets the pages of listed origins read answers (CORS). A page of another origin is told nothing
/// of it, so that its browser keeps the answer from it; and it cannot send JSON without asking
/// first.
@ApplicationScoped
public class Origins {

  private static final int SECONDS_OF_A_PREFLIGHT = 7_200;
  private static final Set<String> READABLE =
      Set.of("ETag", "Retry-After", "Dossier-Revision", "Content-Disposition");

  private final List<String> listed;
  private final CorsHandler cors;

  Origins(OriginsConfig config) {
    this.listed = config.origins().orElse(List.of()).stream().map(String::strip).toList();
    this.cors =
        CorsHandler.create()
            .addOrigins(listed)
            .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
            .exposedHeaders(READABLE)
            .maxAgeSeconds(SECONDS_OF_A_PREFLIGHT);
  }

  /// Whether scripts of an origin may ask.
  public boolean allow(@Nullable String origin) {
    return origin != null && listed.contains(origin);
  }

  /// Answers the preflight of a listed origin, and marks what is answered to it.
  void handle(RoutingContext exchange) {
    if (!listed.isEmpty()) {
      exchange.response().headers().add(HttpHeaders.VARY, "Origin");
    }
    if (allow(exchange.request().getHeader(HttpHeaders.ORIGIN))) {
      cors.handle(exchange);
      return;
    }
    exchange.next();
  }
}
