package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.DateRange;
import press.dossier.model.Modality;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Form;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.PublicationItem;

/// Reads the claims of a statement.
final class ClaimReader {

  private final Run run;
  private final Map<String, PublicationItem> publications;
  private final Circles circles;

  /// @param publications those of the beat that could be read, by complete key
  ClaimReader(Run run, Map<String, PublicationItem> publications, Circles circles) {
    this.run = run;
    this.publications = publications;
    this.circles = circles;
  }

  /// @param name the key under which the statement is registered
  List<ClaimItem> read(Fields statement, String name) {
    List<Yaml> claims = statement.list("claims");
    if (claims.isEmpty() && statement.sound()) {
      String reason = "nobody says this: the statement has no claims";
      run.problems().warning(statement.spot(), reason, "add claims: with a publication");
    }
    return run.each(claims, "a claim", fields -> new OneClaim(fields, name).read());
  }

  /// How a claim is made, as far as it can be left out.
  private record Manner(
      Stance stance,
      Modality modality,
      int credibility,
      Verification verification,
      ClaimItem.Attribution attribution) {}

  /// One claim on its way from words to an item.
  private final class OneClaim {

    private final Fields fields;
    private final String statement;

    OneClaim(Fields fields, String statement) {
      this.fields = fields;
      this.statement = statement;
    }

    Optional<ClaimItem> read() {
      fields.need("publication");
      Optional<String> from = run.references().item(fields, "publication", NodeType.PUBLICATION);
      Optional<String> key =
          fields
              .find("key", Texts.KEY)
              .or(() -> from.map(it -> new Register.Pair(statement, it).key()));
      Optional<PublicationItem> publication =
          from.map(run::complete).flatMap(it -> Optional.ofNullable(publications.get(it)));
      Manner manner = manner();
      Optional<DateRange> reported = reported(publication);
      List<String> relays = relays(key).stream().map(run::complete).toList();
      List<ClaimItem.QuoteItem> quotes = new QuoteReader(run, fields).read(publication);
      Visibility visibility = Visibilities.read(fields);
      if (!fields.sound() || publication.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new ClaimItem(
              run.complete(key.orElseThrow()),
              run.complete(statement),
              publication.get().key(),
              manner.stance,
              manner.modality,
              reported.orElseThrow(),
              manner.credibility,
              manner.verification,
              manner.attribution,
              relays,
              quotes,
              visibility));
    }

    private Manner manner() {
      return new Manner(
          find("stance", Texts.word(Stance.class), Stance.ASSERTS),
          find("modality", Texts.word(Modality.class), Modality.FACT),
          find("credibility", Numbers.CREDIBILITY, ClaimItem.CANNOT_BE_JUDGED),
          find("verification", Texts.word(Verification.class), Verification.READ),
          Attributions.read(run, fields));
    }

    private <T> T find(String word, Form<T> form, T otherwise) {
      return fields.find(word, form).orElse(otherwise);
    }

    private Optional<DateRange> reported(Optional<PublicationItem> publication) {
      Optional<DateRange> published = publication.map(PublicationItem::publishedOn);
      Optional<DateRange> reported = fields.find("reported", Numbers.DATE);
      if (reported.isPresent()
          && published.isPresent()
          && reported.get().isBefore(published.get())) {
        String reason =
            "reported %s, before the publication of %s"
                .formatted(reported.get().text(), published.get().text());
        run.problems().warning(fields.spot("reported"), reason, "");
      }
      return reported.or(() -> published);
    }

    private List<String> relays(Optional<String> own) {
      List<String> relays = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Yaml value : fields.oneOrMore("relays")) {
        fields
            .scalar(value, "`relays`")
            .flatMap(scalar -> run.references().claim(fields, scalar, statement))
            .filter(relayed -> another(value, own, relayed, seen))
            .ifPresent(relays::add);
      }
      own.ifPresent(key -> circles.add(key, relays, fields.spot()));
      return relays;
    }

    private boolean another(Yaml value, Optional<String> own, String relayed, Set<String> seen) {
      if (own.isPresent() && own.get().equals(relayed)) {
        String hint = "relays: names where this publication has it from";
        fields.error(value.spot(), "the claim relays itself", hint);
        return false;
      }
      if (!seen.add(relayed)) {
        fields.error(value.spot(), "the claim relays " + Excerpt.of(relayed) + " twice", "");
        return false;
      }
      return true;
    }
  }
}
