package press.dossier.model.form;

import java.util.function.Function;

/// How a text becomes a value.
///
/// @param <T> the value
@FunctionalInterface
public interface Form<T> {

  /// Reads a text without white space around it.
  Outcome<T> read(String text);

  /// A value, or why the text is none.
  sealed interface Outcome<T> {

    /// The text is a value.
    record Accepted<T>(T value) implements Outcome<T> {}

    /// The text is no value.
    ///
    /// @param reason goes on behind the word, as in: is no date
    record Declined<T>(String reason, String hint) implements Outcome<T> {}

    /// The same with another value.
    default <U> Outcome<U> map(Function<T, U> change) {
      return switch (this) {
        case Accepted<T>(T value) -> new Accepted<>(change.apply(value));
        case Declined<T>(String reason, String hint) -> new Declined<>(reason, hint);
      };
    }
  }

  /// The same form with another value.
  default <U> Form<U> map(Function<T, U> change) {
    return text -> read(text).map(change);
  }

  /// A value.
  static <T> Outcome<T> accepted(T value) {
    return new Outcome.Accepted<>(value);
  }

  /// No value.
  static <T> Outcome<T> declined(String reason, String hint) {
    return new Outcome.Declined<>(reason, hint);
  }
}
