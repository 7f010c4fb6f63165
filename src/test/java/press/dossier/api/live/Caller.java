package press.dossier.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import press.dossier.api.http.Ask;

/// A client of the protocol graphql-transport-ws, as good or as bad as a test wants it.
public final class Caller implements WebSocket.Listener, AutoCloseable {

  static final String PROTOCOL = "graphql-transport-ws";

  /// Instead of a code, where the connection is cut without one.
  static final int CUT = 1006;

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long LONG_SECONDS = 120;
  private static final long MOMENT_MILLIS = 100;

  private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private volatile boolean reading = true;
  private volatile WebSocket socket;

  private Caller() {}

  /// The service does not let somebody connect.
  static final class Refused extends RuntimeException {

    private final transient HttpResponse<?> response;

    Refused(HttpResponse<?> response) {
      super("refused with " + response.statusCode());
      this.response = response;
    }

    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /// A connection on which nothing was said yet.
  static Caller connect(String protocol, Map<String, String> headers) {
    Caller caller = new Caller();
    WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(protocol);
    headers.forEach(builder::header);
    URI address = URI.create("ws://localhost:" + RestAssured.port + "/graphql");
    try {
      caller.socket = builder.buildAsync(address, caller).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof WebSocketHandshakeException refused
          ? new Refused(refused.getResponse())
          : failed;
    }
    return caller;
  }

  static Caller connect() {
    return connect(PROTOCOL, Map.of());
  }

  /// A connection that has begun, for everybody.
  public static Caller begin() {
    return begin("{\"type\":\"connection_init\"}");
  }

  /// A connection that has begun, for the desk.
  static Caller beginAsDesk() {
    return begin(
        "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"%s\"}}"
            .formatted(Ask.AS_DESK.get("Authorization")));
  }

  private static Caller begin(String init) {
    Caller caller = connect();
    caller.say(init);
    assertThat(caller.hear()).isEqualTo(json("{\"type\":\"connection_ack\"}"));
    return caller;
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  void sayInBytes(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  public void subscribe(String id, String document) {
    subscribe(id, document, JsonValue.EMPTY_JSON_OBJECT);
  }

  void subscribe(String id, String document, JsonObject variables) {
    JsonObject payload =
        Json.createObjectBuilder().add("query", document).add("variables", variables).build();
    say(
        Json.createObjectBuilder()
            .add("id", id)
            .add("type", "subscribe")
            .add("payload", payload)
            .build()
            .toString());
  }

  void complete(String id) {
    say("{\"id\":\"%s\",\"type\":\"complete\"}".formatted(id));
  }

  /// Whether something was said in the last moment.
  boolean hasHeard() throws InterruptedException {
    Thread.sleep(MOMENT_MILLIS);
    return !heard.isEmpty();
  }

  /// The next message that is no ping.
  JsonObject hear() {
    try {
      while (true) {
        JsonObject message = heard.poll(LONG_SECONDS, TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        if (!message.getString("type").equals("ping")) {
          return message;
        }
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /// The data of the next answer, which is one of an operation.
  public JsonObject hearData(String id) {
    JsonObject message = hear();
    assertThat(message.getString("type")).as(message.toString()).isEqualTo("next");
    assertThat(message.getString("id")).isEqualTo(id);
    return message.getJsonObject("payload").getJsonObject("data");
  }

  /// The code of the first error of the next answer.
  String hearError(String id) {
    JsonObject message = hear();
    assertThat(message.getString("type")).as(message.toString()).isEqualTo("error");
    assertThat(message.getString("id")).isEqualTo(id);
    JsonArray errors = message.getJsonArray("payload");
    return errors.getJsonObject(0).getJsonObject("extensions").getString("code");
  }

  /// Whether nothing has been said up to an answer that is asked for now: they come in order.
  boolean hearsNothing() {
    say("{\"type\":\"ping\"}");
    return hear().getString("type").equals("pong");
  }

  /// The code with which the service closes the connection.
  int closedWith() {
    return closed.orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Reads nothing any more, so that what is sent piles up.
  void stopReading() {
    reading = false;
  }

  void readOn() {
    reading = true;
    socket.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      heard.add(json(part.toString()));
      part.setLength(0);
    }
    if (reading) {
      from.request(1);
    }
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete(CUT);
  }

  /// Cuts the connection without a word.
  @Override
  public void close() {
    socket.abort();
  }
}
