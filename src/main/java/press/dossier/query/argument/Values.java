package press.dossier.query.argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Coerced argument values as graphql-java hands them out: maps, lists, words of closed lists and
/// scalars.
final class Values {

  private Values() {}

  /// The fields of an input object; empty if it is left out or null.
  static Map<String, Object> object(Map<String, Object> values, String name) {
    if (values.get(name) instanceof Map<?, ?> object) {
      @SuppressWarnings("unchecked")
      Map<String, Object> fields = (Map<String, Object>) object;
      return fields;
    }
    return Map.of();
  }

  /// A text, a day or a word of a closed list, as text.
  static Optional<String> word(Map<String, Object> values, String name) {
    return Optional.ofNullable(values.get(name)).map(Values::asText);
  }

  /// A list of texts or words, as texts.
  static List<String> words(Object list) {
    return list instanceof List<?> words ? words.stream().map(Values::asText).toList() : List.of();
  }

  private static String asText(Object value) {
    return value instanceof Enum<?> word ? word.name() : value.toString();
  }

  /// A whole number.
  static Optional<Integer> number(Map<String, Object> values, String name) {
    return values.get(name) instanceof Number number
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  /// Refuses texts that cannot be stored and therefore cannot be found: those with a null character
  /// or with half of a surrogate pair.
  static void requireStorable(String field, Object value) {
    switch (value) {
      case String text when !storable(text) ->
          throw Refused.because(
              ErrorCode.ARGUMENT_INVALID,
              "An argument of field " + field + " holds a null character or half a character.");
      case Map<?, ?> object -> object.values().forEach(inner -> requireInner(field, inner));
      case List<?> list -> list.forEach(inner -> requireInner(field, inner));
      default -> {}
    }
  }

  private static void requireInner(String field, @Nullable Object inner) {
    if (inner != null) {
      requireStorable(field, inner);
    }
  }

  private static boolean storable(String text) {
    return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
  }
}
