package press.dossier.clients;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;

/// Each example of a client works as it stands, against the first beat.
@DossierTest
class ClientsTest {

  @Inject FirstBeat beat;

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Workspace.CLIENTS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("package.json")))
          .map(folder -> folder.getFileName().toString())
          .filter(folder -> !folder.equals("audit"))
          .sorted()
          .toList();
    }
  }

  @Test
  void each_client_that_we_promise_has_an_example() throws IOException {
    assertThat(examples())
        .containsExactly("apollo", "codegen", "graphql-request", "graphql-ws", "relay", "urql");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_passes_its_own_tests(String example) throws Exception {
    beat.load();

    Workspace.Ran ran = Workspace.test(example);

    assertThat(ran.exitCode()).as(ran.toString()).isZero();
    assertThat(counted("skipped", ran)).as(ran.toString()).isZero();
    assertThat(counted("pass", ran)).as(ran.toString()).isGreaterThanOrEqualTo(4);
  }

  /// What Node's test runner has counted, as in `# pass 4`.
  private static int counted(String word, Workspace.Ran ran) {
    return ran.lines().stream()
        .filter(line -> line.matches("\\S " + word + " \\d+"))
        .mapToInt(line -> Integer.parseInt(line.split(" ")[2]))
        .findFirst()
        .orElse(-1);
  }
}
