package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;

/// What stands behind beats, the moments of timelines, conflicts, changes and what an audit finds.
final class BeatShapes {

  private BeatShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        new ObjectShape("Beat", Table.BEAT, Optional.empty(), beat().all()),
        new ObjectShape("Change", Table.CHANGE, Optional.empty(), Changes.change().all()),
        made("Moment", moment()),
        made("Conflict", Conflicts.conflict()),
        made("Finding", Audit.finding()),
        made("Affected", Consequences.affected()));
  }

  private static ObjectShape made(String type, Fields fields) {
    return new ObjectShape(type, Optional.empty(), Optional.empty(), fields.all());
  }

  private static Fields beat() {
    return fields()
        .id()
        .text("slug")
        .text("name")
        .textOrNull("description")
        .page(
            "entities",
            Pages.entities(
                Link.to(Table.FOLLOWS, "beat_id", "id").then(Table.ENTITY, "id", "entity_id")))
        .page("timeline", Timelines.ofBeat())
        .page("conflicts", Conflicts.ofBeat())
        .page("audit", Audit.ofBeat());
  }

  private static Fields moment() {
    return fields()
        .word("kind", "moment")
        .date("at", "at")
        .read("statement", Table.STATEMENT, "statement_id")
        .read("publication", Table.PUBLICATION, "publication_id");
  }
}
