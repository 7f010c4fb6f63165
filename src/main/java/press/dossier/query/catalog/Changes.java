package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.OneOf;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// The connection of changes, and what stands behind a change.
final class Changes {

  /// To the contradiction that a change has told of, if it stands.
  private static final Link CONFLICT =
      Contradictions.among(Link.to(Table.STATEMENT, "id", "id"))
          .where("{row}.kind = {from}.conflict")
          .where("{row}.one_id = {from}.id and {row}.other_id = {from}.other_id")
          .provided(Conflicts.BOTH_SIDES);

  private static final Link PARTIES =
      Link.all(Table.PARTY).where("{row}.statement_id in ({from}.id, {from}.other_id)");

  /// To the entities that a change concerns.
  private static final Link ENTITIES =
      Link.union(
          branch(Link.to(Table.ENTITY, "id", "id"), "id"),
          branch(PARTIES, "entity_id"),
          branch(saidIn("id"), "entity_id"),
          branch(saidIn("publication_id"), "entity_id"));

  private static final Link BEATS =
      Link.union(
          branch(Link.to(Table.BEAT, "id", "id"), "id"),
          branch(ENTITIES.then(Table.FOLLOWS, "entity_id", "id"), "beat_id"));

  private static final List<Filter> FILTERS =
      List.of(
          new Filter.Behind("since", "{row}.revision"),
          new Filter.UpTo("until", "{row}.revision"),
          new OneOf("kind", "{row}.kind"),
          new OneOf("type", "{row}.type"),
          new Leads("entity", ENTITIES.then(Table.ENTITY, "id", "id")),
          new Leads("beat", BEATS.then(Table.BEAT, "id", "id")));

  private static final List<Order> BY_REVISION =
      List.of(
          Order.by(
              "REVISION",
              Key.number("{row}.revision"),
              Key.number("{row}.turn"),
              Key.id("{row}.id"),
              Key.id("{row}.other_id")));

  private Changes() {}

  /// From a claim, or from a publication, to the parties of what it says.
  private static Link saidIn(String column) {
    return Link.to(Table.CLAIM, column, "id").then(Table.PARTY, "statement_id", "statement_id");
  }

  private static Branch branch(Link link, String column) {
    return Branch.of(link, List.of(Column.of("id", "{row}." + column)));
  }

  /// All changes.
  static Page all() {
    return new Page(
        Link.all(Table.CHANGE).provided("{row}.kind = 'CONTRADICTED'", CONFLICT),
        BY_REVISION,
        FILTERS);
  }

  /// The fields of a change.
  static Fields change() {
    return fields()
        .number("revision")
        .made("recordedAt", Rendering.INSTANT, ofRevision("recorded_at"))
        .privateText("reason", ofRevision("reason"))
        .word("kind")
        .word("type")
        .any("node")
        .one("retraction", Link.to(Table.RETRACTION, "id", "other_id"))
        .one("correction", Link.to(Table.CORRECTION, "id", "other_id"))
        .one("conflict", CONFLICT);
  }

  private static String ofRevision(String column) {
    return "(select " + column + " from revision where number = {row}.revision)";
  }
}
