package press.dossier.api.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.dossier.api.http.Origins;
import press.dossier.api.http.ProtocolError;
import press.dossier.api.http.Replies;
import press.dossier.api.http.Stopping;
import press.dossier.api.http.Viewers;
import press.dossier.model.Viewer;

/// The route on which a request becomes a connection. It stands before that of GraphQL over HTTP,
/// and so before SmallRye's own.
@ApplicationScoped
public class LiveRoute {

  private static final String PATH = "/graphql";
  private static final int BEFORE_HTTP = -200;
  private static final String SECONDS_TO_RETRY = "5";

  private final Origins origins;
  private final LiveConfig config;
  private final Admission admission;
  private final Viewers viewers;
  private final Answering answering;
  private final Stopping stopping;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();

  LiveRoute(
      Origins origins,
      LiveConfig config,
      Admission admission,
      Viewers viewers,
      Answering answering,
      Stopping stopping) {
    this.origins = origins;
    this.config = config;
    this.admission = admission;
    this.viewers = viewers;
    this.answering = answering;
    this.stopping = stopping;
  }

  void routes(@Observes Router router) {
    router.route(PATH).order(BEFORE_HTTP).handler(this::upgrade);
    stopping.join(() -> open.forEach(Connection::leave), open::isEmpty);
  }

  private void upgrade(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
      exchange.next();
      return;
    }
    if (!stopping.pass(exchange)) {
      return;
    }
    if (!isFromOwnPage(request) && !origins.allow(request.getHeader(HttpHeaders.ORIGIN))) {
      Replies.refuse(
          exchange, ProtocolError.ORIGIN_FORBIDDEN, "Pages of this origin may not connect.");
      return;
    }
    if (!offersSubprotocol(request)) {
      Replies.refuse(
          exchange,
          ProtocolError.SUBPROTOCOL_UNKNOWN,
          "Offer the WebSocket subprotocol " + LiveOptions.SUBPROTOCOL + ".");
      return;
    }
    Optional<Viewer> viewer = viewers.of(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (viewer.isEmpty()) {
      exchange.response().putHeader("WWW-Authenticate", "Bearer");
      Replies.refuse(
          exchange, ProtocolError.UNAUTHENTICATED, "The token in Authorization is not known.");
      return;
    }
    admit(exchange, viewer.get());
  }

  /// A browser lets every page open a connection to anywhere, and asks nobody: the service must
  /// look. What is no browser does not say where it comes from.
  private static boolean isFromOwnPage(HttpServerRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST));
  }

  private static boolean offersSubprotocol(HttpServerRequest request) {
    return request.headers().getAll("Sec-WebSocket-Protocol").stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .anyMatch(offered -> offered.strip().equals(LiveOptions.SUBPROTOCOL));
  }

  private void admit(RoutingContext exchange, Viewer viewer) {
    String address = exchange.request().remoteAddress().hostAddress();
    switch (admission.enter(address)) {
      case ADMITTED -> connect(exchange, viewer, address);
      case HOUSE_FULL -> refuse(exchange, ProtocolError.CONNECTIONS_EXHAUSTED);
      case TOO_MANY_FROM_THERE -> refuse(exchange, ProtocolError.TOO_MANY_CONNECTIONS);
    }
  }

  private static void refuse(RoutingContext exchange, ProtocolError error) {
    exchange.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
    Replies.refuse(exchange, error, "As many connections are open as may be; come back later.");
  }

  private void connect(RoutingContext exchange, Viewer viewer, String address) {
    Vertx vertx = exchange.vertx();
    Context loop = vertx.getOrCreateContext();
    HttpConnection wire = exchange.request().connection();
    exchange
        .request()
        .toWebSocket()
        .onFailure(failed -> admission.leave(address))
        .onSuccess(socket -> {
          Connection connection = new Connection(socket, wire, loop, config);
          open.add(connection);
          Conversation talk = new Conversation(connection, viewer, viewers, answering);
          Runnable upkeep = new Upkeep(config, connection, talk).begin(vertx);
          socket.closeHandler(closed -> {
            upkeep.run();
            admission.leave(address);
            open.remove(connection);
            connection.end();
          });
          // A frame that cannot be read, most likely because it is longer than may be.
          socket.exceptionHandler(broken -> connection.close(Closing.TOO_LONG));
          talk.listen(socket, loop);
        });
  }
}
