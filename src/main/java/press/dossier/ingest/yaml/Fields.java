package press.dossier.ingest.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Form;
import press.dossier.model.form.Nearest;

/// The words of one item, asked for one after the other. What is wrong is collected, not thrown; a
/// word that nobody has asked for until the fields are closed is refused.
///
/// ```java
/// try (Fields fields = new Fields(problems, mapping, "a publisher")) {
///   Optional<String> name = fields.require("name", Texts.NAME);
///   Optional<DateRange> since = fields.find("since", Numbers.DATE);
///   return fields.sound() ? Optional.of(new Publisher(name.orElseThrow(), since)) : Optional.empty();
/// }
/// ```
public final class Fields implements AutoCloseable {

  private final Problems problems;
  private final Spot spot;
  private String what;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean sound = true;

  /// @param what the item with its article, for people: a publisher
  public Fields(Problems problems, Yaml.Mapping mapping, String what) {
    this.problems = problems;
    this.spot = mapping.spot();
    this.what = what;
    mapping.entries().forEach(entry -> entries.put(entry.word().text(), entry));
  }

  /// The fields of a value; empty, with a problem, if it has none.
  public static Optional<Fields> of(Problems problems, Yaml value, String what) {
    return switch (value) {
      case Yaml.Mapping mapping -> Optional.of(new Fields(problems, mapping, what));
      case Yaml.Refused _ -> Optional.empty();
      case Yaml.Scalar _, Yaml.Sequence _, Yaml.Nothing _ -> {
        String reason = what + " is written as words with values, not as " + value.shape();
        problems.error(value.spot(), reason, "such as key: and a value");
        yield Optional.empty();
      }
    };
  }

  /// Where the item begins.
  public Spot spot() {
    return spot;
  }

  /// Where a word stands, or the item if it has no such word.
  public Spot spot(String word) {
    Yaml.Entry entry = entries.get(word);
    return entry == null ? spot : entry.word().spot();
  }

  /// Whether the word is there.
  public boolean has(String word) {
    asked.add(word);
    return entries.containsKey(word);
  }

  /// Whether the word is there, without asking for it.
  public boolean holds(String word) {
    return entries.containsKey(word);
  }

  /// Calls the item otherwise from here on, because more is known of it.
  public void call(String better) {
    what = better;
  }

  /// The value of a word that may be left out.
  public <T> Optional<T> find(String word, Form<T> form) {
    return scalar(word).flatMap(scalar -> read(scalar, Excerpt.word(word), form));
  }

  /// The value of a word that must be there.
  public <T> Optional<T> require(String word, Form<T> form) {
    need(word);
    return find(word, form);
  }

  /// Says that a word must be there.
  public void need(String word) {
    if (!has(word)) {
      error(spot, what + " needs " + Excerpt.word(word), "write " + word + ": and a value");
    }
  }

  /// What a word holds as it is written; empty if it is left out or was refused.
  public Optional<Yaml> value(String word) {
    asked.add(word);
    Yaml.Entry entry = entries.get(word);
    if (entry == null) {
      return Optional.empty();
    }
    return switch (entry.value()) {
      case Yaml.Refused _ -> unsound();
      case Yaml.Nothing nothing -> {
        error(
            nothing.spot(),
            Excerpt.word(word) + " has no value",
            "write one, or leave the word out");
        yield Optional.empty();
      }
      case Yaml.Scalar value -> Optional.of(value);
      case Yaml.Sequence value -> Optional.of(value);
      case Yaml.Mapping value -> Optional.of(value);
    };
  }

  /// What a word holds, written in one piece.
  public Optional<Yaml.Scalar> scalar(String word) {
    return value(word).flatMap(value -> scalar(value, Excerpt.word(word)));
  }

  /// The values of a word that holds a list; empty if it is left out.
  public List<Yaml> list(String word) {
    return value(word)
        .map(value -> {
          if (value instanceof Yaml.Sequence list) {
            return list.items();
          }
          String reason = Excerpt.word(word) + " holds a list, not " + value.shape();
          error(value.spot(), reason, "begin each item with a hyphen, or put brackets around");
          return List.<Yaml>of();
        })
        .orElse(List.of());
  }

  /// The values of a word that holds one value or a list; empty if it is left out.
  public List<Yaml> oneOrMore(String word) {
    return value(word)
        .map(value -> value instanceof Yaml.Sequence list ? list.items() : List.of(value))
        .orElse(List.of());
  }

  /// A value that must be written in one piece.
  ///
  /// @param named how the value is called in a problem
  public Optional<Yaml.Scalar> scalar(Yaml value, String named) {
    return switch (value) {
      case Yaml.Scalar scalar when !scalar.text().isBlank() -> Optional.of(scalar);
      case Yaml.Scalar _, Yaml.Nothing _ -> {
        error(value.spot(), named + " has no value", "write one, or leave the word out");
        yield Optional.empty();
      }
      case Yaml.Refused _ -> unsound();
      case Yaml.Sequence _, Yaml.Mapping _ -> {
        error(value.spot(), named + " holds one text, not " + value.shape(), "");
        yield Optional.empty();
      }
    };
  }

  /// Reads a value in a form.
  public <T> Optional<T> read(Yaml.Scalar scalar, String named, Form<T> form) {
    return switch (form.read(scalar.text().strip())) {
      case Form.Outcome.Accepted<T>(T value) -> Optional.of(value);
      case Form.Outcome.Declined<T>(String reason, String hint) -> {
        error(scalar.spot(), named + " " + reason, hint);
        yield Optional.empty();
      }
    };
  }

  /// Refuses a word that the item cannot have, with a reason of its own.
  public void refuse(String word, String reason, String hint) {
    if (has(word)) {
      error(spot(word), reason, hint);
    }
    asked.remove(word);
    entries.remove(word);
  }

  /// Adds an error of this item.
  public void error(Spot place, String reason, String hint) {
    error(place, reason, () -> hint);
  }

  /// Adds an error of this item with a hint that costs something to find.
  public void error(Spot place, String reason, Supplier<String> hint) {
    sound = false;
    problems.error(place, reason, hint);
  }

  /// Whether everything asked for so far was there and right.
  public boolean sound() {
    return sound;
  }

  private <T> Optional<T> unsound() {
    sound = false;
    return Optional.empty();
  }

  /// Lets words pass that cannot be judged, because what they belong to is not known.
  public void pass() {
    asked.addAll(entries.keySet());
  }

  /// Refuses the words that nobody asked for.
  @Override
  public void close() {
    Collection<String> open = asked.stream().filter(word -> !entries.containsKey(word)).toList();
    for (Yaml.Entry entry : entries.values()) {
      String word = entry.word().text();
      if (!asked.contains(word)) {
        String reason = what + " has no " + Excerpt.word(word);
        error(
            entry.word().spot(),
            reason,
            () -> Nearest.hint(word, open, "it has " + String.join(", ", asked)));
      }
    }
  }
}
