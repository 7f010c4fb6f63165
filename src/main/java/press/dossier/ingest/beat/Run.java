package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.form.Texts;
import press.dossier.model.item.Keys;

/// What the readers of one run share: where problems go, the registered keys, and the beat that the
/// keys belong to.
///
/// @param held what is held already
/// @param beat the beat's key; empty if it has none, which is a problem of its own
record Run(String beat, Problems problems, Register register, References references, Held held) {

  /// The complete key of an item of this beat.
  String complete(String key) {
    return Keys.complete(beat, key);
  }

  /// Opens each value as words with values, reads it and refuses what was not read.
  ///
  /// @param what the item with its article, for people: a publisher
  <T> List<T> each(List<Yaml> values, String what, Function<Fields, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    for (Yaml value : values) {
      one(value, what, reader).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /// The same for one value.
  <T> Optional<T> one(Yaml value, String what, Function<Fields, Optional<T>> reader) {
    Optional<Fields> opened = Fields.of(problems, value, what);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (Fields fields = opened.get()) {
      return reader.apply(fields);
    }
  }

  /// The key of an item, complete.
  Optional<String> key(Fields fields) {
    return fields.require("key", Texts.KEY).map(this::complete);
  }
}
