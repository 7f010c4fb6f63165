package press.dossier.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.model.form.Control;
import press.dossier.model.form.Form;
import press.dossier.model.form.Texts;
import press.dossier.model.writing.UserError;
import press.dossier.model.writing.UserErrorCode;

/// An object of an input, with the way to it. Mistakes are collected over the whole input, so that
/// somebody who mends it learns of all of them at once.
final class Input {

  private static final int MOST_ELEMENTS = 1_000;

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

  /// How many mistakes have been found so far: a part without one of its own can be used although
  /// others are wrong.
  int mistakes() {
    return errors.size();
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

  /// A text as it is, with the white space around it.
  Optional<String> exactly(String name) {
    Optional<String> text = text(name);
    text.flatMap(raw -> Control.find(raw).stream().mapToObj(raw::codePointAt).findFirst())
        .ifPresent(point -> {
          String message = name + " holds a control character, " + Control.name(point) + ".";
          error(name, UserErrorCode.VALUE_INVALID, message);
        });
    return find(name, Texts.TEXT).isPresent() ? text : Optional.empty();
  }

  /// Tells unless exactly one of two is there: the name of something, or itself, to be created.
  void needOne(String held, String created) {
    if (!has(held) && !has(created)) {
      error(held, UserErrorCode.VALUE_MISSING, held + " or " + created + " is needed here.");
    }
    atMostOne(held, created);
  }

  /// Tells if both of two are there.
  void atMostOne(String one, String other) {
    if (has(one) && has(other)) {
      String message = other + " has no place beside " + one + ".";
      error(other, UserErrorCode.VALUE_MISPLACED, message);
    }
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /// The elements of a list, each under its number.
  Input elements(String name) {
    Map<String, Object> numbered = new LinkedHashMap<>();
    for (Object element : list(name)) {
      numbered.put(String.valueOf(numbered.size()), element);
    }
    return new Input(numbered, with(name), errors);
  }

  /// The names of the values, those of a list being their numbers.
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /// The values of a list of a form.
  <T> List<T> list(String name, Form<T> form) {
    Input elements = elements(name);
    return elements.names().stream()
        .map(number -> elements.find(number, form))
        .flatMap(Optional::stream)
        .toList();
  }

  /// An object of the input, if it is there.
  Optional<Input> object(String name) {
    return values.get(name) instanceof Map<?, ?> object
        ? Optional.of(new Input(typed(object), with(name), errors))
        : Optional.empty();
  }

  /// The objects of a list.
  List<Input> objects(String name) {
    Input elements = elements(name);
    return elements.names().stream().map(elements::object).flatMap(Optional::stream).toList();
  }

  /// Tells of a mistake in one of the object's values.
  void error(String name, UserErrorCode code, String message) {
    errors.add(new UserError(with(name), code, message));
  }

  /// Tells of a mistake in the object as a whole.
  void error(UserErrorCode code, String message) {
    errors.add(new UserError(path, code, message));
  }

  /// Ends the mutation if there is any mistake.
  void requireSound() {
    if (!errors.isEmpty()) {
      throw new InputRefused(errors);
    }
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

  private List<?> list(String name) {
    List<?> list = values.get(name) instanceof List<?> given ? given : List.of();
    if (list.size() > MOST_ELEMENTS) {
      String message = name + " holds more than " + MOST_ELEMENTS + " elements.";
      error(name, UserErrorCode.VALUE_INVALID, message);
      return List.of();
    }
    return list;
  }

  private List<String> with(String name) {
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }

  private static String asText(Object value) {
    return value instanceof Enum<?> word ? word.name() : value.toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> object) {
    return (Map<String, Object>) object;
  }
}
