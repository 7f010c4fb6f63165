package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.Visibility;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Texts;
import press.dossier.model.item.BeatItem;

/// Reads the section `beat:`.
final class BeatReader {

  private final Run run;

  BeatReader(Run run) {
    this.run = run;
  }

  Optional<BeatItem> read(Yaml beat) {
    return run.one(beat, "a beat", this::fields);
  }

  private Optional<BeatItem> fields(Fields fields) {
    Optional<String> key = fields.require("key", Texts.KEY);
    if (key.equals(Optional.of(BeatItem.DESK))) {
      String reason = "the beat " + BeatItem.DESK + " holds what the desk writes by mutations";
      fields.error(fields.spot("key"), reason, "take another key");
    }
    Optional<String> name = fields.require("name", Texts.NAME);
    Optional<String> description = fields.find("description", Texts.TEXT);
    List<String> follows = follows(fields);
    Visibility visibility = Visibilities.read(fields);
    if (!fields.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new BeatItem(
            key.orElseThrow(), name.orElseThrow(), description.orElse(null), follows, visibility));
  }

  private List<String> follows(Fields fields) {
    List<String> follows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Yaml value : fields.list("follows")) {
      fields
          .scalar(value, "`follows`")
          .filter(scalar -> once(fields, scalar, seen))
          .flatMap(scalar -> run.references().entity(fields, scalar, "`follows`", References.ANY))
          .ifPresent(follows::add);
    }
    return List.copyOf(follows);
  }

  private static boolean once(Fields fields, Yaml.Scalar scalar, Set<String> seen) {
    String key = scalar.text().strip();
    if (seen.add(key)) {
      return true;
    }
    fields.error(scalar.spot(), "the beat follows " + Excerpt.of(key) + " twice", "");
    return false;
  }
}
