package press.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.ingest.beat.Validated;
import press.dossier.ingest.problem.Level;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.BuiltIn;
import press.dossier.model.NodeType;
import press.dossier.model.form.Excerpt;
import press.dossier.model.item.Batch;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.store.recording.Change;
import press.dossier.store.recording.Recorded;

/// What the commands tell of a beat.
final class Telling {

  private Telling() {}

  static String noSuchFolder(String folder) {
    return "there is no folder "
        + folder
        + ", nor a built-in beat of that name; built in: "
        + String.join(", ", BuiltIn.names());
  }

  static String summary(Validated validated) {
    String problems = count(validated.problems());
    return validated
        .batch()
        .map(batch -> "beat " + batch.beat() + ": " + items(batch) + "; " + problems)
        .orElse("not valid: " + problems);
  }

  static String count(List<Problem> problems) {
    return Stream.of(Level.values())
        .map(level ->
            number(level.word(), problems.stream().filter(p -> p.level() == level).count()))
        .collect(Collectors.joining(", "));
  }

  private static String items(Batch batch) {
    return Stream.of(
            NodeType.ENTITY,
            NodeType.PUBLISHER,
            NodeType.PUBLICATION,
            NodeType.STATEMENT,
            NodeType.CLAIM)
        .map(type ->
            number(word(type), batch.items().stream().filter(item -> is(item, type)).count()))
        .collect(Collectors.joining(", "));
  }

  private static boolean is(Item item, NodeType type) {
    return item.type() == type && !(item instanceof ExtensionItem);
  }

  private static String number(String word, long count) {
    String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return count + " " + (count == 1 ? word : plural);
  }

  /// One line for each item that something was done to, and a line that sums up.
  static List<String> lines(Recorded recorded) {
    List<String> lines = new ArrayList<>();
    recorded.changes().forEach(change -> lines.add(line(change)));
    lines.add(
        recorded
            .revision()
            .map(revision -> "revision " + revision + ": " + counts(recorded))
            .orElse(
                recorded.changes().isEmpty()
                    ? "nothing changed"
                    : "nothing changed, " + counts(recorded)));
    return lines;
  }

  private static String counts(Recorded recorded) {
    return Stream.of(Change.Kind.values())
        .map(kind -> recorded.count(kind) + " " + word(kind))
        .collect(Collectors.joining(", "));
  }

  private static String line(Change change) {
    String item = word(change.kind()) + " " + word(change.type()) + " " + change.key();
    return switch (change.kind()) {
      case ADDED -> item;
      case MISSING -> item + " (no longer in the files; kept)";
      case CHANGED ->
          item
              + ": "
              + change.fields().stream().map(Telling::field).collect(Collectors.joining("; "));
    };
  }

  private static String field(Change.FieldChange field) {
    return field.field() + ": " + value(field.before()) + " -> " + value(field.after());
  }

  private static String value(String text) {
    return text.isEmpty() ? "nothing" : Excerpt.of(text);
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
