package press.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever asks by the last released schema is answered as before. A release is a copy of the
/// reviewed schema in `src/docs/released`, named after its version.
class ReleasedSchemaTest {

  private static final Path REVIEWED = Path.of("src/docs/schema.graphql");
  private static final Path RELEASED = Path.of("src/docs/released");

  @Test
  void the_schema_keeps_what_the_last_released_one_has_promised() throws IOException {
    LocalDate today = LocalDate.now(Clock.systemUTC());

    assertThat(
            BreakingChanges.between(
                Files.readString(lastReleased()), Files.readString(REVIEWED), today))
        .isEmpty();
  }

  @Test
  void each_deprecation_says_when_it_ends() throws IOException {
    assertThat(Deprecations.undated(SchemaText.read(Files.readString(REVIEWED)))).isEmpty();
  }

  private static Path lastReleased() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files.max(Comparator.comparing(ReleasedSchemaTest::version)).orElseThrow();
    }
  }

  /// A number in which each part of a version has four digits.
  private static long version(Path file) {
    String[] parts = file.getFileName().toString().replace(".graphql", "").split("\\.");
    return Stream.of(parts)
        .mapToLong(Long::parseLong)
        .reduce(0, (sum, part) -> sum * 10_000 + part);
  }
}
