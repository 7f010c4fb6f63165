package press.dossier.api.live;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// What the HTTP server is told of WebSockets: the one subprotocol, and how long a message may be.
@ApplicationScoped
class LiveOptions implements HttpServerOptionsCustomizer {

  static final String SUBPROTOCOL = "graphql-transport-ws";

  private final LiveConfig config;

  LiveOptions(LiveConfig config) {
    this.config = config;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    limit(options);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    limit(options);
  }

  private void limit(HttpServerOptions options) {
    options
        .setWebSocketSubProtocols(List.of(SUBPROTOCOL))
        .setMaxWebSocketFrameSize(config.messageBytes())
        .setMaxWebSocketMessageSize(config.messageBytes());
  }
}
