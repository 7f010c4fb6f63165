package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program as those see it who run it: what it logs and traces, and how it takes
/// leave.
@Tag("long")
class OperatedServiceIT {

  private static final String HELD_UP =
      "{ clientsAlias: publishers { nodes { grades { reason } } } }";
  private static final String FREE = "{ __typename }";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int TERMINATED = 143;

  @TempDir Path home;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void who_is_under_way_is_answered_who_comes_new_is_refused_and_each_line_of_the_log_is_json()
      throws Exception {
    try (Collector collector = Collector.launch();
        EmbeddedPostgres database =
            EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        PackagedService service =
            PackagedService.launch(home, environment(database, collector)).ready()) {
      String refused = service.answer("{ nothing }");

      try (Connection other = database.getPostgresDatabase().getConnection();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("lock table grade in access exclusive mode");
        CompletableFuture<String> underWay = ask(service, HELD_UP);
        awaitHeldUp(statement);
        CompletableFuture<Integer> socket = connect(service);

        service.process().destroy();

        await(() -> status(service, "/q/health/ready") == 503);
        assertThat(service.answer(FREE)).as("within the delay").contains("\"data\"");
        await(() -> service.answer(FREE).contains("The service is stopping"));
        assertThat(socket).succeedsWithin(LONG).isEqualTo(1001);
        assertThat(underWay).isNotDone();
        other.rollback();

        assertThat(underWay).succeedsWithin(LONG).asString().contains("\"clientsAlias\"");
      }
      assertThat(service.process().waitFor(60, SECONDS)).isTrue();
      assertThat(service.process().exitValue()).isEqualTo(TERMINATED);

      assertThat(lines())
          .filteredOn(line -> requestIdOf(line).equals(requestId(refused)))
          .extracting(line -> line.getString("message"))
          .singleElement()
          .asString()
          .contains("GRAPHQL_VALIDATION_FAILED");
      assertThat(collector.received())
          .contains("query publishers", "SELECT", "refused", "GRAPHQL_VALIDATION_FAILED")
          .doesNotContain("clientsAlias", "coalesce", "nothing");
    }
  }

  private static Map<String, String> environment(EmbeddedPostgres database, Collector collector) {
    return Map.of(
        "DOSSIER_DATABASE_URL", "postgresql://localhost:" + database.getPort() + "/postgres",
        "DOSSIER_DATABASE_USER", "postgres",
        "DOSSIER_DATABASE_PASSWORD", "postgres",
        "DOSSIER_TRACES_ENDPOINT", collector.address(),
        "DOSSIER_READING_SECONDS", "60",
        "DOSSIER_LOG_FORMAT", "json",
        "DOSSIER_STOP_ANNOUNCED_FOR", "4s",
        "DOSSIER_STOP_WITHIN", "60s");
  }

  private static String requestId(String refused) {
    return json(refused)
        .getJsonArray("errors")
        .getJsonObject(0)
        .getJsonObject("extensions")
        .getString("requestId");
  }

  private static String requestIdOf(JsonObject line) {
    return line.getJsonObject("mdc").getString("requestId", "");
  }

  /// What was logged: whatever is no object of JSON fails here.
  private List<JsonObject> lines() throws IOException {
    return Files.readAllLines(home.resolve("service.log")).stream()
        .map(OperatedServiceIT::json)
        .toList();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private CompletableFuture<String> ask(PackagedService service, String document) {
    HttpRequest request =
        HttpRequest.newBuilder(service.address().resolve("/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpResponse::body);
  }

  /// Opens a WebSocket.
  ///
  /// @return with which code the service closes it
  private CompletableFuture<Integer> connect(PackagedService service) {
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    WebSocket.Listener listener =
        new WebSocket.Listener() {
          @Override
          public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
          }
        };
    client
        .newWebSocketBuilder()
        .subprotocols("graphql-transport-ws")
        .buildAsync(URI.create("ws://localhost:" + service.port() + "/graphql"), listener)
        .join()
        .sendText("{\"type\":\"connection_init\"}", true)
        .join();
    return closed;
  }

  private int status(PackagedService service, String path) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(service.address().resolve(path)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static void awaitHeldUp(Statement statement) throws Exception {
    await(() -> waiting(statement));
  }

  private static boolean waiting(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select exists (select from pg_locks where not granted)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    Instant end = Instant.now().plus(LONG);
    while (!condition.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }
}
