package press.dossier.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.problem.Problems;

class FolderTest {

  private final Problems problems = new Problems();

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(parent.resolve("harbour"));
  }

  @Test
  void its_yaml_files_are_read_in_the_order_of_their_names() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), "b");
    Files.writeString(folder.resolve("a.yaml"), "a");
    Files.writeString(folder.resolve("notes.txt"), "n");
    Files.createDirectory(folder.resolve("drafts"));

    assertThat(read()).containsExactly("a.yaml", "b.yaml");
    assertThat(told()).isEmpty();
  }

  @Test
  void a_folder_without_yaml_is_told() {
    assertThat(read()).isEmpty();
    assertThat(told()).containsExactly("harbour: error: the folder holds no file *.yaml");
  }

  @Test
  void a_file_with_another_ending_is_worth_a_warning() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "a");
    Files.writeString(folder.resolve("b.yml"), "b");

    assertThat(read()).containsExactly("a.yaml");
    assertThat(told())
        .containsExactly(
            "b.yml: warning: the file is not read, for its name ends in .yml (name it b.yaml)");
  }

  @Test
  void a_file_that_is_too_large_is_refused() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("a.yaml").toFile(), "rw")) {
      large.setLength(16 * 1024 * 1024 + 1);
    }

    assertThat(read()).isEmpty();
    assertThat(told())
        .containsExactly(
            "a.yaml: error: the file is too large (a file holds at most 16 MiB, a folder 64)");
  }

  @Test
  void a_folder_with_too_many_files_is_refused() throws IOException {
    for (int i = 0; i <= 1_000; i++) {
      Files.createFile(folder.resolve(i + ".yaml"));
    }

    assertThat(read()).isEmpty();
    assertThat(told())
        .containsExactly(
            "harbour: error: the folder holds 1001 files, more than 1000"
                + " (write more items into one file)");
  }

  @Test
  void a_folder_that_is_named_like_a_file_is_told() throws IOException {
    Files.createDirectory(folder.resolve("a.yaml"));

    assertThat(read()).isEmpty();
    assertThat(told())
        .containsExactly(
            "a.yaml: error: this is no file (rename it, or move it out of the folder)");
  }

  private List<String> read() {
    Folder found = Folder.find(folder).orElseThrow();
    return found.read(problems).stream().map(SourceFile::name).toList();
  }

  private List<String> told() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
