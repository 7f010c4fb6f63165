package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;

/// What stands behind beats.
final class BeatShapes {

  private BeatShapes() {}

  static List<ObjectShape> all() {
    return List.of(new ObjectShape("Beat", Table.BEAT, Optional.empty(), beat().all()));
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
                Link.to(Table.FOLLOWS, "beat_id", "id").then(Table.ENTITY, "id", "entity_id")));
  }
}
