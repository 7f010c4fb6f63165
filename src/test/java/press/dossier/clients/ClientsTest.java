package press.dossier.clients;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;

/// Each example of a client works as it stands, against the first beat.
@DossierTest
class ClientsTest {

  private static final Set<String> TESTED_ELSEWHERE = Set.of("audit", "explorer");

  @Inject FirstBeat beat;

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Workspace.CLIENTS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("package.json")))
          .map(folder -> folder.getFileName().toString())
          .filter(folder -> !TESTED_ELSEWHERE.contains(folder))
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
    assertThat(ran.counted("skipped")).as(ran.toString()).isZero();
    assertThat(ran.counted("pass")).as(ran.toString()).isGreaterThanOrEqualTo(4);
  }
}
