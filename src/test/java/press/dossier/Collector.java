package press.dossier;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Receives traces by OTLP over HTTP. In what is received, texts stand as they are between the
/// bytes of its form.
final class Collector implements AutoCloseable {

  private final HttpServer server;
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  private Collector(HttpServer server) {
    this.server = server;
  }

  static Collector launch() throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Collector collector = new Collector(HttpServer.create(free, 0));
    collector.server.createContext(
        "/v1/traces",
        exchange -> {
          collector.bodies.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.server.start();
    return collector;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /// Everything that was received.
  String received() {
    return String.join("\n", bodies);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
