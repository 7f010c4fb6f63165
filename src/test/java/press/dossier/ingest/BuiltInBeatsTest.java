package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.ingest.beat.BeatFiles;
import press.dossier.ingest.beat.Held;
import press.dossier.ingest.beat.Validated;
import press.dossier.ingest.source.BuiltIn;
import press.dossier.ingest.source.Folder;
import press.dossier.ingest.source.Source;
import press.dossier.model.item.Batch;
import press.dossier.model.item.IdentifierItem;

class BuiltInBeatsTest {

  private static final Path BEATS = Path.of("db/beats");

  private static final Held NOTHING =
      new Held() {
        @Override
        public Optional<HeldEntity> entity(String key) {
          return Optional.empty();
        }

        @Override
        public Optional<Numbered> identifier(IdentifierItem number) {
          return Optional.empty();
        }

        @Override
        public List<String> entities() {
          return List.of();
        }
      };

  @Test
  void the_index_names_every_file_of_every_built_in_beat() throws IOException {
    try (Stream<Path> files = Files.walk(BEATS, 2)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> BEATS.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();

      assertThat(BuiltIn.index())
          .as("db/beats/index.txt holds a line for each file, in order; mend it by hand")
          .isEqualTo(there);
    }
  }

  @ParameterizedTest
  @MethodSource("press.dossier.ingest.source.BuiltIn#names")
  void a_built_in_beat_has_no_problems_and_is_named_after_its_folder(String name) {
    Validated validated = BeatFiles.read(BuiltIn.find(name).orElseThrow(), NOTHING);

    assertThat(validated.problems()).isEmpty();
    assertThat(validated.batch().map(Batch::beat)).contains(name);
  }

  @ParameterizedTest
  @MethodSource("press.dossier.ingest.source.BuiltIn#names")
  void a_built_in_beat_is_the_same_as_its_folder(String name) {
    Source folder = Folder.find(BEATS.resolve(name)).orElseThrow();

    assertThat(BeatFiles.read(BuiltIn.find(name).orElseThrow(), NOTHING))
        .isEqualTo(BeatFiles.read(folder, NOTHING));
  }

  @Test
  void a_folder_goes_before_a_built_in_beat_of_that_name() {
    assertThat(Source.find("chips-and-tiktok")).contains(new BuiltIn("chips-and-tiktok"));
    assertThat(Source.find("db/beats/chips-and-tiktok"))
        .contains(new Folder(BEATS.resolve("chips-and-tiktok")));
    assertThat(Source.find("src")).contains(new Folder(Path.of("src")));
    assertThat(Source.find("nowhere")).isEmpty();
    assertThat(Source.find("no\u0000where")).isEmpty();
  }
}
