package press.dossier.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dossier.ingest.problem.Problems;

/// A beat that comes with the program. What is packed into a program cannot be listed like a
/// folder, so the names of its files stand in an index beside the beats; a test compares it with
/// the folders.
public record BuiltIn(String name) implements Source {

  private static final String ROOT = "db/beats/";

  /// The file that names all of them.
  public static final String INDEX = ROOT + "index.txt";

  /// The built-in beat of a name; empty if there is none.
  public static Optional<BuiltIn> find(String name) {
    return names().contains(name) ? Optional.of(new BuiltIn(name)) : Optional.empty();
  }

  /// The names of the built-in beats.
  public static List<String> names() {
    return index().stream().map(path -> path.substring(0, path.indexOf('/'))).distinct().toList();
  }

  /// The files of all built-in beats, each behind the name of its beat and a slash.
  public static List<String> index() {
    return new String(bytes(INDEX), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.contains("/"))
        .toList();
  }

  @Override
  public List<SourceFile> read(Problems problems) {
    List<SourceFile> files = new ArrayList<>();
    for (String path : index()) {
      if (path.startsWith(name + "/")) {
        files.add(new SourceFile(path.substring(name.length() + 1), bytes(ROOT + path)));
      }
    }
    return List.copyOf(files);
  }

  private static byte[] bytes(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
