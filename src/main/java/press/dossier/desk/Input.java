package press.dossier.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.model.form.Form;
import press.dossier.model.writing.UserError;
import press.dossier.model.writing.UserErrorCode;

/// An object of an input, with the way to it. Mistakes are collected over the whole input, so that
/// somebody who mends it learns of all of them at once.
final class Input {

  private final Map<String, Object> values;
  private final List<String> path;
  private final List<UserError> errors;

  private Input(Map<String, Object> values, List<String> path, List<UserError> errors) {
    this.values = values;
    this.path = path;
    this.errors = errors;
  }

  /// The whole input of a mutation.
  static Input of(Map<String, Object> values) {
    return new Input(values, List.of("input"), new ArrayList<>());
  }

  Map<String, Object> values() {
    return values;
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  /// The text of a scalar or of a word of a closed list.
  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(Input::asText);
  }

  /// A value of a form, if it is there and can be used.
  <T> Optional<T> find(String name, Form<T> form) {
    return text(name).flatMap(text -> read(name, text, form));
  }

  /// A value of a form that must be there.
  <T> Optional<T> require(String name, Form<T> form) {
    need(name);
    return find(name, form);
  }

  /// Tells of a value that must be there and is not.
  void need(String name) {
    if (!has(name)) {
      error(name, UserErrorCode.VALUE_MISSING, name + " is needed here.");
    }
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /// The values of a list of a form.
  <T> List<T> list(String name, Form<T> form) {
    List<T> read = new ArrayList<>();
    List<?> list = elements(name);
    for (int i = 0; i < list.size(); i++) {
      Input element = new Input(values, with(name), errors);
      element.read(String.valueOf(i), asText(list.get(i)), form).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /// An object of the input, if it is there.
  Optional<Input> object(String name) {
    return values.get(name) instanceof Map<?, ?> object
        ? Optional.of(new Input(typed(object), with(name), errors))
        : Optional.empty();
  }

  /// The objects of a list.
  List<Input> objects(String name) {
    List<Input> objects = new ArrayList<>();
    List<?> list = elements(name);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Map<?, ?> object) {
        objects.add(new Input(typed(object), with(name, String.valueOf(i)), errors));
      }
    }
    return List.copyOf(objects);
  }

  /// Tells of a mistake in one of the object's values.
  void error(String name, UserErrorCode code, String message) {
    errors.add(new UserError(with(name), code, message));
  }

  /// Ends the mutation if there is any mistake.
  void requireSound() {
    if (!errors.isEmpty()) {
      throw new InputRefused(errors);
    }
  }

  boolean isSound() {
    return errors.isEmpty();
  }

  private <T> Optional<T> read(String name, String text, Form<T> form) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      error(name, UserErrorCode.VALUE_INVALID, name + " is empty.");
      return Optional.empty();
    }
    return switch (form.read(stripped)) {
      case Form.Outcome.Accepted<T>(T value) -> Optional.of(value);
      case Form.Outcome.Declined<T>(String reason, String hint) -> {
        String more = hint.isEmpty() ? "." : "; " + hint + ".";
        error(name, UserErrorCode.VALUE_INVALID, name + " " + reason + more);
        yield Optional.empty();
      }
    };
  }

  private List<?> elements(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }

  private List<String> with(String... further) {
    return Stream.concat(path.stream(), Stream.of(further)).toList();
  }

  private static String asText(Object value) {
    return value instanceof Enum<?> word ? word.name() : value.toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> object) {
    return (Map<String, Object>) object;
  }
}
