import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Trains the cache of classes with which the service starts in half of the time: starts the packaged
/// service on a database of its own, asks it what services are asked, stops it, and leaves the cache
/// beside the jar.
///
/// `java docker/Train.java`, by the JDK and in the folder with which the service will run: a cache fits
/// no other. Then `java -XX:AOTCache=target/quarkus-app/dossier.aot -jar target/quarkus-app/quarkus-run.jar`.
class Train {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Path CACHE = JAR.resolveSibling("dossier.aot");
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final List<String> DOCUMENTS =
      List.of(
          "{ __typename }",
          "query ($slug: String!) { firm(slug: $slug) { name statements(first: 5) { nodes { kind status claims(first: 3) { nodes { stance"
              + " reportedOn { text } publication { title publisher { name } } } } } pageInfo { hasNextPage endCursor } } } }",
          "query ($slug: String!) { firms(first: 5) { nodes { slug } } search(text: $slug) { matched entity { name } } }",
          "query ($slug: String!) { firm(slug: $slug) { timeline(first: 5) { nodes { at { text } kind } } } }",
          "query ($slug: String!) { path(from: {slug: $slug}, to: {slug: \"bytedance\"}) { paths { length } } }",
          "query ($slug: String!) { firm(slug: $slug, asOf: {knownAt: \"2025-06-01\"}) { name } }");

  private final URI service;
  private final HttpClient client = HttpClient.newHttpClient();

  Train(int port) {
    this.service = URI.create("http://localhost:" + port + "/graphql");
  }

  static void main(String... arguments) throws Exception {
    int port = freePort();
    Path data = Files.createTempDirectory("dossier-training");
    Files.deleteIfExists(CACHE);
    Process process = launch(port, data);
    Train train = new Train(port);
    train.awaitReady(process);
    for (int i = 0; i < 20; i++) {
      for (String document : DOCUMENTS) {
        train.ask(document);
      }
    }
    process.destroy();
    process.waitFor();
    if (!Files.exists(CACHE)) {
      throw new IllegalStateException("The service ended without leaving " + CACHE);
    }
    System.out.println(CACHE + ", " + Files.size(CACHE) / 1_000_000 + " MB");
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static Process launch(int port, Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + CACHE,
            "-jar",
            JAR.toString());
    builder.environment().put("DOSSIER_DATA", data.toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    return builder.inheritIO().start();
  }

  private void awaitReady(Process process) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroy();
        throw new IllegalStateException("The service did not start");
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      ask("{ __typename }");
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private void ask(String document) throws IOException, InterruptedException {
    String variables = document.contains("$slug") ? ",\"variables\":{\"slug\":\"nvidia\"}" : "";
    String body = "{\"query\":\"" + document.replace("\"", "\\\"") + "\"" + variables + "}";
    HttpRequest request =
        HttpRequest.newBuilder(service)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    if (!answer.contains("\"data\"") || answer.contains("\"errors\"")) {
      throw new IllegalStateException(document + "\n" + answer);
    }
  }
}
