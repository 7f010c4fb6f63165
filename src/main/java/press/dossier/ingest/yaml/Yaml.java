package press.dossier.ingest.yaml;

import java.util.List;
import java.util.Optional;
import press.dossier.ingest.problem.Spot;

/// A value in a YAML file, with its place.
public sealed interface Yaml {

  /// Where it begins.
  Spot spot();

  /// A text, a number, a date: whatever is written in one piece.
  record Scalar(Spot spot, String text) implements Yaml {

    /// The same without white space around it.
    public Scalar strip() {
      return new Scalar(spot, text.strip());
    }
  }

  /// A list.
  record Sequence(Spot spot, List<Yaml> items) implements Yaml {}

  /// Words with values, each word once.
  record Mapping(Spot spot, List<Entry> entries) implements Yaml {

    /// The value of a word.
    public Optional<Yaml> find(String word) {
      return entries.stream()
          .filter(entry -> entry.word().text().equals(word))
          .map(Entry::value)
          .findFirst();
    }

    /// The value of a word without white space around it, if it is written in one piece.
    public Optional<Scalar> text(String word) {
      return find(word).filter(Scalar.class::isInstance).map(Scalar.class::cast).map(Scalar::strip);
    }
  }

  /// Nothing: a word without a value.
  record Nothing(Spot spot) implements Yaml {}

  /// Something that was refused while it was read; the problem has been told.
  record Refused(Spot spot) implements Yaml {}

  /// A word and its value.
  record Entry(Scalar word, Yaml value) {}

  /// What it is, for people.
  default String shape() {
    return switch (this) {
      case Scalar _ -> "a text";
      case Sequence _ -> "a list";
      case Mapping _ -> "words with values";
      case Nothing _, Refused _ -> "nothing";
    };
  }
}
