package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.amazon.lambda.runtime.MockEventServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// AWS Lambda, as far as a function sees it: the package is unpacked into a folder, Lambda's own
/// runtime for Java runs its handler in a process of its own, and asks for events where Quarkus's
/// event server hands them out.
final class Platform implements AutoCloseable {

  private static final String HANDLER = "press.dossier.LambdaHandler::handleRequest";
  private static final String RUNTIME =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final List<String> RUNTIME_JARS =
      List.of(
          "aws-lambda-java-core",
          "aws-lambda-java-runtime",
          "aws-lambda-java-serialization",
          "utils-lite");
  private static final String OPTIONS =
      "-XX:+TieredCompilation -XX:TieredStopAtLevel=1 --add-opens=java.base/java.lang=ALL-UNNAMED";
  private static final Path PACKAGE = Path.of("target", "lambda", "function.zip");
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(120);

  private final Events events = new Events();
  private final int port;
  private final Path task;
  private final Path log;
  private final Process instance;

  private Platform(Path home, Map<String, String> environment) throws IOException {
    this.port = freePort();
    events.start(port);
    this.task = unpacked(home);
    this.log = home.resolve("instance.log");
    this.instance = launch(environment);
  }

  /// The server of events, which takes what a function says that cannot start, too.
  private static final class Events extends MockEventServer {

    @Override
    protected void defaultHandlerSetup() {
      router
          .post(BASE_PATH + "/2018-06-01/runtime/init/error")
          .handler(failed -> failed.response().setStatusCode(202).end());
      super.defaultHandlerSetup();
    }
  }

  /// Starts an instance of the function.
  ///
  /// @param home folder of the unpacked package and of the log
  static Platform start(Path home, Map<String, String> environment) throws IOException {
    return new Platform(home, environment);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /// Unpacks the function, if it is not there yet.
  static Path unpacked(Path home) throws IOException {
    Path task = home.resolve("task");
    if (Files.exists(task)) {
      return task;
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(PACKAGE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = task.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    return task;
  }

  private Process launch(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(java(), "-cp", runtime(), RUNTIME, HANDLER).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.directory(task.toFile());
    // As the template sets it: Lambda does not read the manifest of a jar.
    builder.environment().put("JAVA_TOOL_OPTIONS", OPTIONS);
    builder.environment().put("LAMBDA_TASK_ROOT", task.toString());
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", "localhost:" + port + "/_lambda_");
    builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "dossier");
    builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769");
    builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/dossier");
    builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "tests");
    builder.environment().put("AWS_REGION", "eu-central-1");
    builder.environment().putAll(environment);
    return builder.start();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// What is there before the function is: Lambda's runtime, and nothing of ours.
  private static String runtime() {
    return Arrays.stream(System.getProperty("java.class.path").split(":"))
        .filter(jar -> RUNTIME_JARS.stream().anyMatch(jar::contains))
        .collect(Collectors.joining(":"));
  }

  /// Has the instance answer an event.
  JsonPath invoke(Event event) throws IOException, InterruptedException {
    assertThat(instance.isAlive()).as(log()).isTrue();
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/_lambda_"))
                    .header("Content-Type", "application/json")
                    .timeout(LONGEST_ANSWER)
                    .POST(HttpRequest.BodyPublishers.ofString(event.json()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonPath.from(answer.body());
  }

  /// Does to the instance what Lambda does when nobody asks, and undoes it.
  void whileFrozen(Doing doing) throws Exception {
    signal("-STOP");
    try {
      doing.run();
    } finally {
      signal("-CONT");
    }
  }

  /// Something that may fail.
  interface Doing {
    void run() throws Exception;
  }

  private void signal(String signal) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", signal, String.valueOf(instance.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  Process instance() {
    return instance;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /// Runs a command of the program from the package.
  static String command(Path home, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path task = unpacked(home);
    List<String> command =
        new ArrayList<>(
            List.of(java(), "-cp", task + ":" + task + "/lib/*", "press.dossier.Dossier"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (InputStream told = process.getInputStream()) {
      String text = new String(told.readAllBytes());
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    }
  }

  @Override
  public void close() throws Exception {
    instance.destroyForcibly().waitFor();
    events.close();
  }
}
