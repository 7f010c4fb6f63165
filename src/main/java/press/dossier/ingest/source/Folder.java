package press.dossier.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;

/// A folder on disk. Its `*.yaml` files are read, not those of folders within it.
public record Folder(Path path) implements Source {

  private static final String ENDING = ".yaml";
  private static final String OTHER_ENDING = ".yml";

  /// The folder of a path; empty if there is none.
  public static Optional<Folder> find(Path path) {
    return Files.isDirectory(path) ? Optional.of(new Folder(path)) : Optional.empty();
  }

  @Override
  public String name() {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  @Override
  public List<SourceFile> read(Problems problems) {
    try (Stream<Path> listed = Files.list(path)) {
      List<Path> all = listed.sorted().toList();
      all.stream().filter(file -> named(file, OTHER_ENDING)).forEach(file -> other(file, problems));
      return read(all.stream().filter(file -> named(file, ENDING)).toList(), problems);
    } catch (IOException | UncheckedIOException broken) {
      problems.error(new Spot(name(), 0), "the folder cannot be read: " + broken.getMessage(), "");
      return List.of();
    }
  }

  private List<SourceFile> read(List<Path> paths, Problems problems) {
    if (paths.isEmpty()) {
      problems.error(new Spot(name(), 0), "the folder holds no file *.yaml", "");
      return List.of();
    }
    if (paths.size() > Limits.FILES) {
      String reason = "the folder holds " + paths.size() + " files, more than " + Limits.FILES;
      problems.error(new Spot(name(), 0), reason, "write more items into one file");
      return List.of();
    }
    List<SourceFile> files = new ArrayList<>();
    int room = Limits.ALL_BYTES;
    for (Path path : paths) {
      Optional<SourceFile> file = file(path, Math.min(room, Limits.FILE_BYTES), problems);
      file.ifPresent(files::add);
      room -= file.map(read -> read.bytes().length).orElse(0);
    }
    return List.copyOf(files);
  }

  private static Optional<SourceFile> file(Path path, int most, Problems problems) {
    Spot spot = new Spot(path.getFileName().toString(), 0);
    if (!Files.isRegularFile(path)) {
      problems.error(spot, "this is no file", "rename it, or move it out of the folder");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length <= most) {
        return Optional.of(new SourceFile(spot.file(), bytes));
      }
      String hint =
          "a file holds at most %d MiB, a folder %d"
              .formatted(mib(Limits.FILE_BYTES), mib(Limits.ALL_BYTES));
      problems.error(spot, "the file is too large", hint);
    } catch (IOException broken) {
      problems.error(spot, "the file cannot be read: " + broken.getMessage(), "");
    }
    return Optional.empty();
  }

  private static int mib(int bytes) {
    return bytes / 1024 / 1024;
  }

  private static boolean named(Path file, String ending) {
    return file.getFileName().toString().endsWith(ending);
  }

  private static void other(Path file, Problems problems) {
    String name = file.getFileName().toString();
    String hint = "name it " + name.substring(0, name.length() - OTHER_ENDING.length()) + ENDING;
    problems.warning(new Spot(name, 0), "the file is not read, for its name ends in .yml", hint);
  }
}
