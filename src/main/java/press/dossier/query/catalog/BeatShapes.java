package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;

/// What stands behind beats, the moments of timelines, conflicts and changes.
final class BeatShapes {

  private BeatShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        new ObjectShape("Beat", Table.BEAT, Optional.empty(), beat().all()),
        new ObjectShape("Moment", Optional.empty(), Optional.empty(), moment().all()),
        new ObjectShape("Conflict", Optional.empty(), Optional.empty(), Conflicts.conflict().all()),
        new ObjectShape("Change", Table.CHANGE, Optional.empty(), Changes.change().all()));
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
        .page("conflicts", Conflicts.ofBeat());
  }

  private static Fields moment() {
    return fields()
        .word("kind", "moment")
        .date("at", "at")
        .one("statement", Link.to(Table.STATEMENT, "id", "statement_id"))
        .one("publication", Link.to(Table.PUBLICATION, "id", "publication_id"));
  }
}
