package press.dossier.ingest.beat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dossier.ingest.problem.Spot;
import press.dossier.ingest.yaml.Fields;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Identifiers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.IdentifierItem;

/// Reads the identifiers of entities, and sees to it that none is given twice.
final class IdentifierReader {

  private final Run run;
  private final Map<IdentifierItem, Spot> given = new HashMap<>();

  IdentifierReader(Run run) {
    this.run = run;
  }

  List<IdentifierItem> read(Fields entity) {
    return run.each(entity.list("identifiers"), "an identifier", this::identifier);
  }

  private Optional<IdentifierItem> identifier(Fields fields) {
    Optional<IdentifierScheme> scheme =
        fields.require("scheme", Texts.word(IdentifierScheme.class));
    Optional<String> value =
        scheme.isPresent()
            ? fields.require("value", Identifiers.form(scheme.get()))
            : fields.require("value", Texts.NAME);
    Optional<String> issuer = scheme.flatMap(found -> issuer(fields, found));
    if (scheme.isEmpty()) {
      fields.has("issuer");
    }
    if (!fields.sound() || scheme.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    IdentifierItem item = new IdentifierItem(scheme.get(), issuer.orElse(null), value.get());
    return once(fields, item) && free(fields, item) ? Optional.of(item) : Optional.empty();
  }

  private boolean once(Fields fields, IdentifierItem item) {
    Spot first = given.putIfAbsent(item, fields.spot());
    if (first != null) {
      String reason = "the " + item.scheme() + " " + Excerpt.of(item.value()) + " is given twice";
      fields.error(fields.spot("value"), reason, "first in " + first);
    }
    return first == null;
  }

  /// A number that this beat gave to an entity of its files can be given to another of them; one
  /// that is held otherwise stays.
  private boolean free(Fields fields, IdentifierItem item) {
    Optional<Held.Numbered> taken = run.held().identifier(item).filter(this::stays);
    if (taken.isPresent()) {
      String number = "the " + item.scheme() + " " + Excerpt.of(item.value());
      String reason = number + " belongs to " + taken.get().key() + " already";
      fields.error(fields.spot("value"), reason, "the beat " + taken.get().beat() + " says so");
    }
    return taken.isEmpty();
  }

  private boolean stays(Held.Numbered taken) {
    return !taken.beat().equals(run.beat()) || !run.register().says(taken.key());
  }

  private Optional<String> issuer(Fields fields, IdentifierScheme scheme) {
    if (!Identifiers.needsIssuer(scheme)) {
      fields.refuse("issuer", "an identifier " + scheme + " has no `issuer`", "remove it");
      return Optional.empty();
    }
    fields.need("issuer");
    return run.references().entity(fields, "issuer", Set.of(EntityKind.PUBLIC_BODY));
  }
}
