package press.dossier.model;

import java.util.Arrays;
import java.util.List;

/// A field that statements of one kind have: whether it must be there, and which words it may hold
/// (empty where it holds no word).
public record FieldRule(StatementField field, boolean required, List<String> words) {

  static FieldRule optional(StatementField field) {
    return new FieldRule(field, false, List.of());
  }

  static FieldRule required(StatementField field) {
    return new FieldRule(field, true, List.of());
  }

  static FieldRule oneOf(StatementField field, Class<? extends Enum<?>> words) {
    return new FieldRule(
        field, true, Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
  }
}
