package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.graphql.Scribe.Line;
import press.dossier.api.http.Ask;
import press.dossier.model.Viewer;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// Four write at once, and a fifth slowly: it draws its revision and takes its time before it
/// commits. Meanwhile readers ask again and again what is new since they last looked. The system
/// property `cases` sets how much is written, `seed` what.
@DossierTest
class ChangesUnderWritersTest {

  private static final Logger LOG = Logger.getLogger(ChangesUnderWritersTest.class);

  private static final int CHANGES = 50 * Integer.getInteger("cases", 200);
  private static final long SEED = Long.getLong("seed", 20_241_208L);
  private static final int WRITERS = 4;
  private static final long SLOWLY_MILLIS = 250;
  private static final long REST_MILLIS = 1_000;
  private static final long PAUSE_MILLIS = 20;

  private static final String WHAT_IS_NEW =
      """
      query($since: Int, $first: Int, $after: String) {
        changes(since: $since, first: $first, after: $after) {
          nodes { revision kind type node { id } }
          pageInfo { hasNextPage endCursor }
        }
      }
      """;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Long, List<Line>> written = new ConcurrentSkipListMap<>();
  private final AtomicLong lines = new AtomicLong();
  private final AtomicBoolean over = new AtomicBoolean();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void readers_that_go_on_where_they_stopped_miss_nothing_and_read_nothing_twice()
      throws Exception {
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService everybody = Executors.newCachedThreadPool()) {
      Future<List<String>> open = everybody.submit(() -> read(Viewer.PUBLIC));
      Future<List<String>> desk = everybody.submit(() -> read(Viewer.DESK));
      for (int i = 0; i < WRITERS; i++) {
        Scribe scribe = new Scribe("w" + i, SEED + i);
        writers.add(everybody.submit(() -> write(scribe)));
      }
      Scribe slow = new Scribe("slow", SEED + WRITERS);
      writers.add(everybody.submit(() -> writeSlowly(slow)));
      try {
        finish(writers);
      } finally {
        over.set(true);
      }

      LOG.infof("%d changes under %d revisions", lines.get(), written.size());
      assertThat(desk.get()).isEqualTo(expected(Viewer.DESK));
      assertThat(open.get()).isEqualTo(expected(Viewer.PUBLIC)).hasSizeLessThan(desk.get().size());
    }
  }

  private static void finish(List<Future<?>> writers) throws InterruptedException {
    for (Future<?> writer : writers) {
      try {
        writer.get();
      } catch (ExecutionException failure) {
        throw new AssertionError("a writer failed", failure.getCause());
      }
    }
  }

  private void write(Scribe scribe) {
    while (lines.get() < CHANGES) {
      note(scribe.write(recorder));
    }
  }

  /// All others wait meanwhile: the next revision must not be seen before this one is.
  private void writeSlowly(Scribe scribe) {
    while (lines.get() < CHANGES) {
      note(scribe.write(recorder));
      note(
          QuarkusTransaction.requiringNew()
              .call(() -> {
                Map.Entry<Long, List<Line>> done = scribe.reveal(recorder);
                Thread.sleep(SLOWLY_MILLIS);
                return done;
              }));
      rest();
    }
  }

  private static void rest() {
    try {
      Thread.sleep(REST_MILLIS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void note(Map.Entry<Long, List<Line>> done) {
    written.put(done.getKey(), done.getValue());
    lines.addAndGet(done.getValue().size());
  }

  private List<String> expected(Viewer viewer) {
    List<String> expected = new ArrayList<>();
    written.forEach((revision, told) ->
        told.stream()
            .filter(line -> viewer == Viewer.DESK || line.toEverybody())
            .forEach(line ->
                expected.add(revision + " " + line.kind() + " " + line.type() + " " + line.id())));
    return expected;
  }

  /// Reads until nothing is written any more, each time on from the last revision that was read.
  private List<String> read(Viewer viewer) throws IOException, InterruptedException {
    Random dice = new Random(SEED + viewer.ordinal());
    List<String> read = new ArrayList<>();
    int since = 0;
    while (true) {
      boolean last = over.get();
      int reached = walk(viewer, since, 1 + dice.nextInt(100), read);
      if (last && reached == since) {
        return read;
      }
      if (reached == since) {
        Thread.sleep(PAUSE_MILLIS);
      }
      since = reached;
    }
  }

  /// Reads all pages of what is new.
  ///
  /// @return the last revision
  private int walk(Viewer viewer, int since, int first, List<String> read)
      throws IOException, InterruptedException {
    int reached = since;
    JsonValue after = JsonValue.NULL;
    while (true) {
      JsonObject page = ask(viewer, since, first, after);
      JsonArray nodes = page.getJsonArray("nodes");
      for (JsonObject change : nodes.getValuesAs(JsonObject.class)) {
        reached = change.getInt("revision");
        read.add(
            "%d %s %s %s"
                .formatted(
                    reached,
                    change.getString("kind"),
                    change.getString("type"),
                    change.getJsonObject("node").getString("id")));
      }
      JsonObject pageInfo = page.getJsonObject("pageInfo");
      if (!pageInfo.getBoolean("hasNextPage")) {
        return reached;
      }
      after = pageInfo.get("endCursor");
    }
  }

  private JsonObject ask(Viewer viewer, int since, int first, JsonValue after)
      throws IOException, InterruptedException {
    JsonObject variables =
        Json.createObjectBuilder()
            .add("since", since)
            .add("first", first)
            .add("after", after)
            .build();
    JsonObject question =
        Json.createObjectBuilder().add("query", WHAT_IS_NEW).add("variables", variables).build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question.toString()));
    if (viewer == Viewer.DESK) {
      Ask.AS_DESK.forEach(request::header);
    }
    HttpResponse<InputStream> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(response.body())) {
      return reader.readObject().getJsonObject("data").getJsonObject("changes");
    }
  }
}
