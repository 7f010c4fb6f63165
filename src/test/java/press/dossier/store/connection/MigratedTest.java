package press.dossier.store.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigratedTest {

  @Test
  void the_version_that_is_asked_for_is_that_of_the_newest_migration() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("db", "migrations"))) {
      int newest =
          files
              .map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
              .mapToInt(Integer::parseInt)
              .max()
              .orElseThrow();

      assertThat(Migrated.VERSION).isEqualTo(newest);
    }
  }
}
