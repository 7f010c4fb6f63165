package press.dossier.ingest.beat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.model.AttributionKind;
import press.dossier.model.EntityKind;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Form;
import press.dossier.model.form.Nearest;
import press.dossier.model.form.Numbers;
import press.dossier.model.item.ClaimItem.Attribution;

/// Reads on whose word a publication rests a claim.
final class Attributions {

  private static final List<String> KINDS =
      Arrays.stream(AttributionKind.values()).map(Enum::name).toList();

  private Attributions() {}

  static Attribution read(Run run, Fields claim) {
    return claim
        .value("attribution")
        .flatMap(value -> run.one(value, "an attribution", fields -> attribution(run, fields)))
        .orElseGet(() -> Attribution.unlessTold(claim.holds("relays")));
  }

  private static Optional<Attribution> attribution(Run run, Fields fields) {
    Optional<AttributionKind> kind = fields.require("kind", Attributions::kind);
    Optional<String> by = run.references().entity(fields, "by", EntityKind.SPEAK);
    Optional<Integer> unnamed = fields.find("unnamed", Numbers.UNNAMED);
    Optional<Boolean> secondHand = fields.find("secondHand", Numbers.FLAG);
    if (unnamed.isPresent() && kind.isPresent() && !kind.get().countsUnnamed()) {
      String reason = "an attribution " + kind.get() + " has no `unnamed`";
      fields.error(fields.spot("unnamed"), reason, "unnamed people speak on BACKGROUND");
    }
    if (kind.equals(Optional.of(AttributionKind.ON_THE_RECORD)) && !fields.holds("by")) {
      String reason = "on the record, but nobody is named";
      run.problems().warning(fields.spot(), reason, "add by: and who said so");
    }
    return fields.sound()
        ? Optional.of(
            new Attribution(
                kind.orElseThrow(),
                by.orElse(null),
                unnamed.orElse(null),
                secondHand.orElse(false)))
        : Optional.empty();
  }

  private static Form.Outcome<AttributionKind> kind(String text) {
    if (KINDS.contains(text)) {
      return Form.accepted(AttributionKind.valueOf(text));
    }
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return letters.startsWith("offtherecord") || letters.startsWith("offrecord")
        ? Form.declined(
            "cannot be this: off-the-record material cannot be stored",
            "leave the claim out; nothing here is kept from the desk")
        : Form.declined("cannot be " + Excerpt.of(text), Nearest.hintOf(text, KINDS));
  }
}
