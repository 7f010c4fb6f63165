package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The packaged program in a process of its own, asked over HTTP.
public final class PackagedService implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private final int port;
  private final Process process;

  private PackagedService(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /// Launches it, on a free port.
  ///
  /// @param home folder of its data and its log
  /// @param environment further environment variables
  /// @param options options of its JVM
  public static PackagedService launch(
      Path home, Map<String, String> environment, String... options) throws IOException {
    int port = freePort();
    ProcessBuilder builder = program(home, environment, options);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.redirectOutput(home.resolve("service.log").toFile());
    return new PackagedService(port, builder.start());
  }

  /// Runs a command of it.
  ///
  /// @param home folder of its data
  /// @param environment further environment variables
  /// @param arguments the command and its arguments
  static Process command(Path home, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = program(home, environment);
    builder.command().addAll(List.of(arguments));
    return builder.start();
  }

  private static ProcessBuilder program(
      Path home, Map<String, String> environment, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-jar");
    command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DOSSIER_DATA", home.toRealPath().toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /// Waits until it answers.
  public PackagedService ready() throws Exception {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!isReady()) {
      assertThat(process.isAlive()).as("the service runs").isTrue();
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(100);
    }
    return this;
  }

  private boolean isReady() throws InterruptedException {
    try {
      return answer("{ __typename }").contains("data");
    } catch (IOException notYet) {
      return false;
    }
  }

  /// Where it answers.
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  Process process() {
    return process;
  }

  int port() {
    return port;
  }

  /// The body of the answer to a document.
  String answer(String document) throws IOException, InterruptedException {
    try (InputStream body = answer(document, "application/json")) {
      return new String(body.readAllBytes());
    }
  }

  /// The body of the answer to a document in a media type, as it comes.
  InputStream answer(String document, String accepted) throws IOException, InterruptedException {
    String question = "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }

  /// Kills it at once, without a chance to clean up.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Stops it as an operator does.
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
