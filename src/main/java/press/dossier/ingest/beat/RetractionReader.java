package press.dossier.ingest.beat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.dossier.ingest.problem.Spot;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.RetractionItem;

/// Reads the section `retractions:`.
final class RetractionReader {

  private final Run run;
  private final Map<String, Spot> read = new HashMap<>();

  RetractionReader(Run run) {
    this.run = run;
  }

  Optional<RetractionItem> read(Yaml retraction) {
    return run.one(retraction, "a retraction", this::fields);
  }

  private Optional<RetractionItem> fields(Fields fields) {
    boolean claim = fields.scalar("claim").isPresent();
    if (claim == fields.scalar("publication").isPresent()) {
      fields.error(
          fields.spot(), "a retraction is of a claim or of a publication", "write one of the two");
    }
    NodeType type = claim ? NodeType.CLAIM : NodeType.PUBLICATION;
    Optional<String> of = run.references().item(fields, claim ? "claim" : "publication", type);
    Optional<DateRange> on = fields.require("on", Numbers.DATE);
    Optional<String> reason = fields.require("reason", Texts.TEXT);
    if (!fields.sound() || of.isEmpty()) {
      return Optional.empty();
    }
    RetractionItem item =
        RetractionItem.of(type, run.complete(of.get()), on.orElseThrow(), reason.orElseThrow());
    Spot first = read.putIfAbsent(item.key(), fields.spot());
    if (first != null) {
      fields.error(fields.spot(), "it is retracted already", "the other stands in " + first);
      return Optional.empty();
    }
    return Optional.of(item);
  }
}
