package press.dossier.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The explorer's modules, and what they name: style sheets, the worker, packages of scripts.
final class ExplorerFiles {

  private static final Path ROOT = Path.of("src/main/explorer");

  private static final Pattern NAMED =
      Pattern.compile("\"(/(?:webjars|explorer)/[^\"$]+\\.(?:js|css))\"");

  private static final Pattern FIRST_QUESTION = Pattern.compile("BEATS = `([^`]+)`");

  private ExplorerFiles() {}

  /// The addresses of all files that a file of the explorer names.
  static List<String> named() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .flatMap(ExplorerFiles::named)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /// What the explorer asks first.
  static String firstQuestion() {
    return FIRST_QUESTION
        .matcher(text(ROOT.resolve("early.js")))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> named(Path file) {
    return NAMED.matcher(text(file)).results().map(found -> found.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
