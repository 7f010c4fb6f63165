package press.dossier.api.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;

/// Settles with a client how it is answered, and who it is, before anything of the question is
/// read.
@ApplicationScoped
class Negotiation {

  private static final String VIEWER = "dossier.viewer";
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final List<CharSequence> LISTS =
      List.of(HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH);
  private static final Set<HttpMethod> ASKING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

  private final Viewers viewers;

  Negotiation(Viewers viewers) {
    this.viewers = viewers;
  }

  /// Whether a request can only ask, never write.
  static boolean isByGet(RoutingContext exchange) {
    return exchange.request().method() != HttpMethod.POST;
  }

  /// Who asks.
  static Viewer viewer(RoutingContext exchange) {
    Viewer viewer = exchange.get(VIEWER);
    return viewer == null ? Viewer.PUBLIC : viewer;
  }

  /// In which media type the answer is given.
  static MediaType mediaType(RoutingContext exchange) {
    MediaType settled = exchange.get(MediaType.KEY);
    return settled == null ? MediaType.JSON : settled;
  }

  /// Refuses what cannot be answered, and lets the rest pass.
  void handle(RoutingContext exchange) {
    join(exchange.request().headers());
    exchange.response().headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
    HttpMethod method = exchange.request().method();
    if (method == HttpMethod.OPTIONS) {
      exchange.response().putHeader(HttpHeaders.ALLOW, METHODS).setStatusCode(204).end();
      return;
    }
    if (!ASKING.contains(method)) {
      exchange.response().putHeader(HttpHeaders.ALLOW, METHODS);
      refuse(exchange, ProtocolError.METHOD_NOT_ALLOWED, "Ask by POST or GET.");
      return;
    }
    if (accepts(exchange)
        && isReadable(exchange)
        && isKnown(exchange)
        && AtLeast.isReadable(exchange)) {
      exchange.next();
    }
  }

  /// Lists may come in several lines, of which the framework would read the first.
  private static void join(MultiMap headers) {
    for (CharSequence list : LISTS) {
      List<String> lines = headers.getAll(list);
      if (lines.size() > 1) {
        headers.set(list, String.join(",", lines));
      }
    }
  }

  private static boolean accepts(RoutingContext exchange) {
    Optional<MediaType> accepted = MediaType.accepted(exchange.parsedHeaders().accept());
    accepted.ifPresent(type -> exchange.put(MediaType.KEY, type));
    return accepted.isPresent()
        || refuse(
            exchange,
            ProtocolError.NOT_ACCEPTABLE,
            "Accept application/graphql-response+json, application/json or text/csv.");
  }

  private static boolean isReadable(RoutingContext exchange) {
    return isByGet(exchange)
        || MediaType.isJson(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE))
            && isPlain(exchange.request().getHeader(HttpHeaders.CONTENT_ENCODING))
        || refuse(
            exchange,
            ProtocolError.UNSUPPORTED_MEDIA_TYPE,
            "Send application/json in UTF-8, not compressed.");
  }

  private static boolean isPlain(@Nullable String contentEncoding) {
    return contentEncoding == null || contentEncoding.strip().equalsIgnoreCase("identity");
  }

  private boolean isKnown(RoutingContext exchange) {
    Optional<Viewer> viewer = viewers.of(exchange.request().getHeader(HttpHeaders.AUTHORIZATION));
    viewer.ifPresent(known -> exchange.put(VIEWER, known));
    if (viewer.isPresent()) {
      return true;
    }
    exchange.response().putHeader("WWW-Authenticate", "Bearer");
    return refuse(
        exchange, ProtocolError.UNAUTHENTICATED, "The token in Authorization is not known.");
  }

  private static boolean refuse(RoutingContext exchange, ProtocolError error, String message) {
    Replies.refuse(exchange, error, message);
    return false;
  }
}
