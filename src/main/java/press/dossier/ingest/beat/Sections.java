package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Nearest;

/// The sections of all files of a beat, put together: it does not matter how items are spread over
/// files.
final class Sections {

  /// The sections that a file can have.
  enum Section {
    BEAT,
    ENTITIES,
    PUBLISHERS,
    PUBLICATIONS,
    STATEMENTS,
    RETRACTIONS,
    CORRECTIONS;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> WORDS = Stream.of(Section.values()).map(Section::word).toList();

  private final Map<Section, List<Yaml>> items = new EnumMap<>(Section.class);

  private Sections() {}

  static Sections of(List<Yaml.Mapping> files, Problems problems) {
    Sections sections = new Sections();
    for (Yaml.Mapping file : files) {
      file.entries().forEach(entry -> sections.add(entry, problems));
    }
    return sections;
  }

  /// The items of a section, from all files.
  List<Yaml> items(Section section) {
    return items.getOrDefault(section, List.of());
  }

  private void add(Yaml.Entry entry, Problems problems) {
    String word = entry.word().text();
    if (!WORDS.contains(word)) {
      String reason = "a beat has no section " + Excerpt.word(word);
      problems.error(entry.word().spot(), reason, () -> Nearest.hintOf(word, WORDS));
      return;
    }
    Section section = Section.valueOf(word.toUpperCase(Locale.ROOT));
    List<Yaml> all = items.computeIfAbsent(section, _ -> new ArrayList<>());
    switch (entry.value()) {
      case Yaml.Nothing _, Yaml.Refused _ -> {}
      case Yaml.Sequence list when section != Section.BEAT -> all.addAll(list.items());
      case Yaml.Mapping beat when section == Section.BEAT -> all.add(beat);
      case Yaml.Mapping _, Yaml.Sequence _, Yaml.Scalar _ -> {
        String wanted = section == Section.BEAT ? "words with values" : "a list";
        String reason = Excerpt.word(word) + " holds " + wanted + ", not " + entry.value().shape();
        String hint = section == Section.BEAT ? "" : "begin each item with a hyphen";
        problems.error(entry.value().spot(), reason, hint);
      }
    }
  }
}
