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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Trains the cache of classes with which the service starts in half of the time: starts the packaged
/// service on a database of its own, asks it what services are asked, stops it, and leaves the cache
/// beside the jar.
///
/// `java docker/Train.java`, by the JDK and in the folder with which the service will run: a cache fits
/// no other. Then `java -XX:AOTCache=target/quarkus-app/dossier.aot -jar target/quarkus-app/quarkus-run.jar`.
/// An argument names another folder of the packaged service.
class Train {

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

  private Train(int port) {
    this.service = URI.create("http://localhost:" + port + "/graphql");
  }

  static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/quarkus-app");
    Path cache = folder.resolve("dossier.aot");
    Path data = Files.createTempDirectory("dossier-training");
    try {
      Files.deleteIfExists(cache);
      train(folder.resolve("quarkus-run.jar"), cache, data);
    } finally {
      delete(data);
    }
    System.out.println(cache + ", " + Files.size(cache) / 1_000_000 + " MB");
  }

  private static void train(Path jar, Path cache, Path data) throws Exception {
    int port = freePort();
    Process process = launch(jar, cache, port, data);
    try {
      Train train = new Train(port);
      train.awaitReady(process);
      for (int i = 0; i < 20; i++) {
        for (String document : DOCUMENTS) {
          train.ask(document);
        }
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("The service ended without leaving " + cache);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static Process launch(Path jar, Path cache, int port, Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-jar",
            jar.toString());
    builder.environment().put("DOSSIER_DATA", data.toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    return builder.inheritIO().start();
  }

  private void awaitReady(Process process) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
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
