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
import press.dossier.model.item.CorrectionItem;

/// Reads the section `corrections:`.
final class CorrectionReader {

  private static final String REPLACEMENT = "replacement";

  private final Run run;
  private final Map<String, Spot> read = new HashMap<>();

  CorrectionReader(Run run) {
    this.run = run;
  }

  Optional<CorrectionItem> read(Yaml correction) {
    return run.one(correction, "a correction", this::fields);
  }

  private Optional<CorrectionItem> fields(Fields fields) {
    boolean claim = fields.scalar("claim").isPresent();
    if (claim == fields.scalar("publication").isPresent()) {
      fields.error(
          fields.spot(), "a correction is of a claim or of a publication", "write one of the two");
    }
    NodeType type = claim ? NodeType.CLAIM : NodeType.PUBLICATION;
    Optional<String> of = run.references().item(fields, claim ? "claim" : "publication", type);
    Optional<String> replacement = replacement(fields, claim, of);
    Optional<DateRange> on = fields.require("on", Numbers.DATE);
    Optional<String> reason = fields.require("reason", Texts.TEXT);
    if (!fields.sound() || of.isEmpty()) {
      return Optional.empty();
    }
    CorrectionItem item =
        CorrectionItem.of(
            type,
            run.complete(of.get()),
            on.orElseThrow(),
            reason.orElseThrow(),
            replacement.map(run::complete).orElse(null));
    return once(fields, item);
  }

  private Optional<String> replacement(Fields fields, boolean claim, Optional<String> of) {
    Optional<String> by = run.references().item(fields, REPLACEMENT, NodeType.CLAIM);
    fields
        .scalar(REPLACEMENT)
        .ifPresent(scalar -> {
          if (!claim) {
            fields.error(scalar.spot(), "only a claim has a replacement", "name the claim");
          } else if (by.isPresent() && by.equals(of)) {
            fields.error(scalar.spot(), "a claim does not replace itself", "");
          }
        });
    return by;
  }

  private Optional<CorrectionItem> once(Fields fields, CorrectionItem item) {
    Spot first = read.putIfAbsent(item.key(), fields.spot());
    if (first == null) {
      return Optional.of(item);
    }
    fields.error(
        fields.spot(), "it is corrected on this date already", "the other stands in " + first);
    return Optional.empty();
  }
}
