package press.dossier.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the explorer, and those that they name: modules, style sheets, packages of scripts.
final class ExplorerFiles {

  private static final Path ROOT = Path.of("src/main/resources/META-INF/resources");

  private static final Pattern NAMED =
      Pattern.compile("\"(\\.{1,2}/[^\"$]+\\.js|/(?:webjars|explorer)/[^\"$]+\\.(?:js|css))\"");

  private ExplorerFiles() {}

  /// The addresses of all files that a file of the explorer names.
  static List<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("explorer"))) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .flatMap(ExplorerFiles::named)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> named(Path file) {
    return NAMED
        .matcher(text(file))
        .results()
        .map(found -> found.group(1))
        .map(name -> name.startsWith("/") ? name : address(file.resolveSibling(name)));
  }

  private static String address(Path file) {
    return "/" + ROOT.relativize(file.normalize()).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
