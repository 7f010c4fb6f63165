package press.dossier.api.explorer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions that the README prints with an answer, and those that stand ready on the pages.
final class ReadyQuestions {

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/questions");

  /// A question's text with the words in bold right above it, which it may lack, and with an answer
  /// before the next question.
  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?:\\*\\*([^*]+)\\*\\*\\n\\n)?```graphql\\n(.*?)```(?:(?!```graphql).)*?```json\\n",
          Pattern.DOTALL);

  private ReadyQuestions() {}

  /// A question as it is asked, under its title.
  record Question(String title, String text) {}

  /// A line of the index.
  record Entry(String slug, String title, String file) {}

  /// Nothing stands ready that would write: whoever tries the questions changes nothing.
  static List<Question> inReadme() throws IOException {
    return ANSWERED
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .filter(found -> !found.group(2).startsWith("mutation"))
        .filter(found -> !found.group(2).startsWith("subscription"))
        .map(found -> new Question(title(found.group(1)), found.group(2)))
        .toList();
  }

  static List<Question> onPages() throws IOException {
    return entries().stream().map(entry -> new Question(entry.title(), text(entry))).toList();
  }

  static List<Entry> entries() throws IOException {
    try (JsonReader index = Json.createReader(Files.newInputStream(FOLDER.resolve("index.json")))) {
      return index.readArray().getValuesAs(JsonObject.class).stream()
          .map(entry ->
              new Entry(entry.getString("slug"), entry.getString("title"), entry.getString("file")))
          .toList();
    }
  }

  /// The names of all question files, whether the index knows them or not.
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".graphql"))
          .sorted()
          .toList();
    }
  }

  static String text(Entry entry) {
    try {
      return Files.readString(FOLDER.resolve(entry.file()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String title(@Nullable String printed) {
    return printed == null ? "no title in bold stands above" : printed.replaceAll("\\s+", " ");
  }
}
