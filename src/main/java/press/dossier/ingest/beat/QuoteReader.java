package press.dossier.ingest.beat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.ingest.problem.Spot;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Texts;
import press.dossier.model.item.ClaimItem.QuoteItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.quote.Place;
import press.dossier.model.quote.Quotes;

/// Reads the quotes of a claim and looks each up in the archived text of its publication.
final class QuoteReader {

  private final Run run;
  private final Fields claim;

  QuoteReader(Run run, Fields claim) {
    this.run = run;
    this.claim = claim;
  }

  /// @param publication the claim's publication; empty if it could not be read
  List<QuoteItem> read(Optional<PublicationItem> publication) {
    List<Yaml> values = claim.oneOrMore("quotes");
    if (!values.isEmpty() && publication.isPresent() && publication.get().archive() == null) {
      String reason = "a quote needs the archived text of its publication, which has none";
      claim.error(claim.spot("quotes"), reason, "add archive: to the publication");
      return values.stream().flatMap(value -> quote(value).stream()).toList();
    }
    return values.stream().flatMap(value -> found(value, publication).stream()).toList();
  }

  private Optional<QuoteItem> found(Yaml value, Optional<PublicationItem> publication) {
    Optional<QuoteItem> quote = quote(value);
    if (quote.isPresent() && publication.isPresent()) {
      look(quote.get(), value.spot(), publication.get());
    }
    return quote;
  }

  private Optional<QuoteItem> quote(Yaml value) {
    if (value instanceof Yaml.Mapping) {
      return run.one(value, "a quote", QuoteReader::writtenOut);
    }
    return claim
        .scalar(value, "`quotes`")
        .flatMap(scalar -> claim.read(scalar, "`quotes`", Texts.TEXT))
        .map(exact -> new QuoteItem(exact, null, null));
  }

  private static Optional<QuoteItem> writtenOut(Fields fields) {
    Optional<String> exact = fields.require("exact", Texts.TEXT);
    Optional<String> prefix = fields.find("prefix", Texts.TEXT);
    Optional<String> suffix = fields.find("suffix", Texts.TEXT);
    return fields.sound()
        ? Optional.of(new QuoteItem(exact.orElseThrow(), prefix.orElse(null), suffix.orElse(null)))
        : Optional.empty();
  }

  private void look(QuoteItem quote, Spot spot, PublicationItem publication) {
    String text = Objects.requireNonNull(publication.archive()).text();
    Optional<Place> place = Quotes.find(text, quote.exact(), quote.prefix(), quote.suffix());
    if (place.isEmpty()) {
      String reason = "these words are not in the archived text: " + Excerpt.of(quote.exact());
      claim.error(spot, reason, "copy them from the text exactly");
      return;
    }
    boolean bare = Stream.of(quote.prefix(), quote.suffix()).allMatch(Objects::isNull);
    if (bare && again(text, quote, place.get())) {
      String reason = "these words stand more than once: " + Excerpt.of(quote.exact());
      String hint = "the first place is taken; add prefix: or suffix: to tell which";
      run.problems().warning(spot, reason, hint);
    }
  }

  private static boolean again(String text, QuoteItem quote, Place first) {
    String rest = text.substring(text.offsetByCodePoints(0, first.start() + 1));
    return Quotes.find(rest, quote.exact(), null, null).isPresent();
  }
}
