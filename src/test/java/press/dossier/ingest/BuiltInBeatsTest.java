package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.ingest.source.BuiltIn;

class BuiltInBeatsTest {

  private static final Path BEATS = Path.of("db/beats");

  @Test
  void the_index_names_every_file_of_every_built_in_beat() throws IOException {
    try (Stream<Path> files = Files.walk(BEATS, 2)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> BEATS.relativize(file).toString())
              .sorted()
              .toList();

      assertThat(BuiltIn.index())
          .as("db/beats/index.txt holds a line for each file, in order; mend it by hand")
          .isEqualTo(there);
    }
  }
}
