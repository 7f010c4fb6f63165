package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program on its embedded PostgreSQL, killed and started again.
@Tag("long")
class KilledServiceIT {

  /// A process that has ended is there until the system has taken note of it.
  private static final Duration LONGEST_REAPING = Duration.ofSeconds(5);

  private static final String COUNT = "{ firms { totalCount } firm(slug: \"bytedance\") { name } }";

  @TempDir Path home;

  @Test
  void everything_is_there_after_a_kill_and_nothing_is_left_running() throws Exception {
    String before;
    ProcessHandle orphan;
    try (PackagedService service = PackagedService.launch(home, Map.of()).ready()) {
      before = service.answer(COUNT);
      orphan = server();
      service.kill();
      assertThat(orphan.isAlive()).as("a killed program cannot stop its server").isTrue();
    }

    ProcessHandle server;
    try (PackagedService service = PackagedService.launch(home, Map.of()).ready()) {
      assertThat(orphan.onExit()).succeedsWithin(LONGEST_REAPING);
      assertThat(service.answer(COUNT)).isEqualTo(before).contains("ByteDance");
      server = server();
    }
    assertThat(server.onExit()).succeedsWithin(LONGEST_REAPING);
  }

  @Test
  void a_second_service_on_the_same_folder_says_so_and_ends() throws Exception {
    try (PackagedService first = PackagedService.launch(home, Map.of()).ready()) {
      Process second = PackagedService.launch(home, Map.of()).process();

      assertThat(second.waitFor(60, SECONDS)).isTrue();
      assertThat(second.exitValue()).isEqualTo(1);
      assertThat(new String(second.getErrorStream().readAllBytes()))
          .contains("Another Dossier is running on " + home.toRealPath());
      assertThat(first.process().isAlive()).isTrue();
    }
  }

  private ProcessHandle server() throws IOException {
    String pid = Files.readAllLines(home.resolve("postgresql/postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
