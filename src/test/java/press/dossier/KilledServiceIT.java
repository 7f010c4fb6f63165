package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program on its embedded PostgreSQL, killed and started again.
class KilledServiceIT {

  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  /// A process that has ended is there until the system has taken note of it.
  private static final Duration LONGEST_REAPING = Duration.ofSeconds(5);

  private static final String COUNT =
      "{\"query\":\"{ firms { totalCount } firm(slug: \\\"bytedance\\\") { name } }\"}";

  @TempDir Path home;
  private int port;
  private Process service;

  @AfterEach
  void stopWhateverRuns() {
    if (service != null) {
      service.destroyForcibly();
    }
  }

  @Test
  void everything_is_there_after_a_kill_and_nothing_is_left_running() throws Exception {
    start();
    String before = answer();
    ProcessHandle orphan = server();

    service.destroyForcibly().waitFor();
    assertThat(orphan.isAlive()).as("a killed program cannot stop its server").isTrue();
    start();

    assertThat(orphan.onExit()).succeedsWithin(LONGEST_REAPING);
    assertThat(answer()).isEqualTo(before).contains("ByteDance");
    ProcessHandle server = server();
    service.destroy();
    assertThat(service.waitFor(30, SECONDS)).isTrue();
    assertThat(server.onExit()).succeedsWithin(LONGEST_REAPING);
  }

  @Test
  void a_second_service_on_the_same_folder_says_so_and_ends() throws Exception {
    start();

    Process second = launch();

    assertThat(second.waitFor(60, SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(new String(second.getErrorStream().readAllBytes()))
        .contains("Another Dossier is running on " + home.toRealPath());
    service.destroy();
    service.waitFor();
  }

  private void start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    service = launch();
    Instant end = Instant.now().plus(LONGEST_START);
    while (!isReady()) {
      assertThat(service.isAlive()).as("the service runs").isTrue();
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(100);
    }
  }

  private Process launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString());
    builder.environment().put("DOSSIER_DATA", home.toRealPath().toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.redirectOutput(home.resolve("service.log").toFile());
    return builder.start();
  }

  private boolean isReady() {
    try {
      return answer().contains("data");
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String answer() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(COUNT))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private ProcessHandle server() throws IOException {
    String pid = Files.readAllLines(home.resolve("postgresql/postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
