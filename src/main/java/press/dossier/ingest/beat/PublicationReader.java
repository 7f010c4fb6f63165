package press.dossier.ingest.beat;

import java.time.Instant;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.PublicationKind;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.PublicationItem;

/// Reads an item of the section `publications:`.
final class PublicationReader {

  private final Run run;

  PublicationReader(Run run) {
    this.run = run;
  }

  Optional<PublicationItem> read(Yaml item) {
    return run.one(item, "a publication", this::fields);
  }

  private Optional<PublicationItem> fields(Fields fields) {
    Optional<String> key = run.key(fields);
    Optional<PublicationKind> kind = fields.require("kind", Texts.word(PublicationKind.class));
    Optional<String> title = fields.require("title", Texts.TITLE);
    fields.need("publisher");
    Optional<String> publisher =
        run.references().item(fields, "publisher", NodeType.PUBLISHER).map(run::complete);
    Optional<String> language = fields.find("language", Texts.LANGUAGE);
    Optional<String> url = fields.find("url", Texts.URL);
    Optional<DateRange> published = fields.require("published", Numbers.DATE);
    Optional<String> embodies = run.references().entity(fields, "embodies", EntityKind.HAVE_A_TEXT);
    Optional<PublicationItem.Archive> archive = archive(fields);
    Visibility visibility = Visibilities.read(fields);
    boolean archived = archive.isPresent() || !fields.holds("archive");
    if (!fields.sound() || publisher.isEmpty() || !archived) {
      return Optional.empty();
    }
    return Optional.of(
        new PublicationItem(
            key.orElseThrow(),
            kind.orElseThrow(),
            title.orElseThrow(),
            publisher.get(),
            language.orElse(null),
            url.orElse(null),
            published.orElseThrow(),
            embodies.orElse(null),
            archive.orElse(null),
            visibility));
  }

  private Optional<PublicationItem.Archive> archive(Fields fields) {
    return fields
        .value("archive")
        .flatMap(value -> run.one(value, "an archive", PublicationReader::archived));
  }

  private static Optional<PublicationItem.Archive> archived(Fields fields) {
    Optional<Instant> retrieved = fields.require("retrieved", Numbers.INSTANT);
    fields.require("text", Texts.TEXT);
    // as it was archived: not even white space is taken away
    Optional<String> text = fields.scalar("text").map(Yaml.Scalar::text);
    return fields.sound()
        ? Optional.of(new PublicationItem.Archive(text.orElseThrow(), retrieved.orElseThrow()))
        : Optional.empty();
  }
}
