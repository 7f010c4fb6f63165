package press.dossier.differential;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.memory.InMemoryDossier;

/// The first place at which an answer of the service is not the one in memory: the order of members
/// counts, and cursors are only there or not.
///
/// @param path where in the answer
record Difference(String path, String expected, String actual) {

  /// Compares an answer in memory with the service's data.
  static Optional<Difference> between(@Nullable Object expected, JsonValue actual) {
    return between("data", expected, actual);
  }

  private static Optional<Difference> between(
      String path, @Nullable Object expected, JsonValue actual) {
    return switch (expected) {
      case Map<?, ?> map when actual instanceof JsonObject object -> members(path, map, object);
      case List<?> list when actual instanceof JsonArray array -> elements(path, list, array);
      case null -> unless(actual == JsonValue.NULL, path, expected, actual);
      default -> unless(isSame(expected, actual), path, expected, actual);
    };
  }

  private static boolean isSame(Object expected, JsonValue actual) {
    return switch (actual) {
      case JsonString text when isCursor(expected) -> !text.getString().isEmpty();
      case JsonString text -> expected.equals(text.getString());
      case JsonNumber number ->
          expected instanceof Integer && expected.toString().equals(number.toString());
      case JsonValue constant ->
          expected.toString().equals(constant.toString()) && expected instanceof Boolean;
    };
  }

  private static boolean isCursor(Object expected) {
    return expected.toString().startsWith(InMemoryDossier.CURSOR);
  }

  private static Optional<Difference> members(String path, Map<?, ?> expected, JsonObject actual) {
    List<String> names = new ArrayList<>(actual.keySet());
    if (!new ArrayList<>(expected.keySet()).equals(names)) {
      return Optional.of(new Difference(path, "members " + expected.keySet(), "members " + names));
    }
    return names.stream()
        .map(name -> between(path + "." + name, expected.get(name), actual.get(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Difference> elements(String path, List<?> expected, JsonArray actual) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      Optional<Difference> difference =
          between(path + "[" + i + "]", expected.get(i), actual.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return unless(expected.size() == actual.size(), path, expected, actual);
  }

  private static Optional<Difference> unless(
      boolean same, String path, @Nullable Object expected, JsonValue actual) {
    return same
        ? Optional.empty()
        : Optional.of(new Difference(path, String.valueOf(expected), actual.toString()));
  }
}
