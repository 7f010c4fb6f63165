package press.dossier.ingest.beat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.model.Visibility;
import press.dossier.model.form.Form;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;

/// Reads who may see an item.
final class Visibilities {

  private static final Form<Visibility> WORD =
      Texts.oneOf(List.of("public", "desk"))
          .map(word -> word.equals("desk") ? new Visibility.Desk() : new Visibility.Public());

  private Visibilities() {}

  static Visibility read(Fields fields) {
    Optional<Visibility> word = fields.find("visibility", WORD);
    Optional<Instant> embargo = fields.find("embargo", Numbers.INSTANT);
    if (word.isPresent() && embargo.isPresent()) {
      fields.error(
          fields.spot("embargo"),
          "an item has `visibility` or `embargo`, not both",
          "an embargo hides it from all but the desk until then");
    }
    return embargo
        .<Visibility>map(Visibility.Embargoed::new)
        .or(() -> word)
        .orElseGet(Visibility.Public::new);
  }
}
