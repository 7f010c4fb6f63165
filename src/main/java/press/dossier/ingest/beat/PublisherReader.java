package press.dossier.ingest.beat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.EntityKind;
import press.dossier.model.Reliability;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.PublisherItem;

/// Reads an item of the section `publishers:`.
final class PublisherReader {

  private final Run run;

  PublisherReader(Run run) {
    this.run = run;
  }

  Optional<PublisherItem> read(Yaml item) {
    return run.one(item, "a publisher", this::fields);
  }

  private Optional<PublisherItem> fields(Fields fields) {
    Optional<String> key = run.key(fields);
    Optional<String> name = fields.require("name", Texts.NAME);
    Optional<String> entity = run.references().entity(fields, "entity", EntityKind.PUBLISH);
    List<PublisherItem.Grade> grades =
        run.each(fields.list("reliability"), "a reliability", PublisherReader::grade);
    Visibility visibility = Visibilities.read(fields);
    return fields.sound()
        ? Optional.of(
            new PublisherItem(
                key.orElseThrow(), name.orElseThrow(), entity.orElse(null), grades, visibility))
        : Optional.empty();
  }

  private static Optional<PublisherItem.Grade> grade(Fields fields) {
    Optional<Reliability> grade = fields.require("grade", Texts.word(Reliability.class));
    Optional<LocalDate> since = fields.require("since", Numbers.DAY);
    Optional<String> reason = fields.require("reason", Texts.TEXT);
    return fields.sound()
        ? Optional.of(
            new PublisherItem.Grade(grade.orElseThrow(), since.orElseThrow(), reason.orElseThrow()))
        : Optional.empty();
  }
}
