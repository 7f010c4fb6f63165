package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;

/// What stands behind paths. The row of a search holds what was found: `from_id`, `to_id`, `hubs`
/// (ids), `budget_exceeded`, `most` (how many paths are answered), and of each candidate its
/// entities and its turn, as `chains` and `turns`.
final class PathShapes {

  private static final Link HOPS = Link.made(new Source.Hops());
  private static final Link BACKING = Link.made(new Source.Backing());

  private PathShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        shape("PathSearch", search()),
        shape("Path", path()),
        shape("PathHop", hop()),
        shape("Side", ClaimShapes.side("a")));
  }

  private static Fields search() {
    return fields()
        .one("from", Link.to(Table.ENTITY, "id", "from_id"))
        .one("to", Link.to(Table.ENTITY, "id", "to_id"))
        .many(
            "paths",
            Link.made(new Source.Paths()).where("{row}.place <= {from}.most"),
            "{row}.place")
        .many(
            "hubsLeftOut",
            Link.elements("hubs").then(Table.ENTITY, "id", "id"),
            "{row}.sort_name",
            "{row}.id")
        .flag("budgetExceeded", "budget_exceeded");
  }

  private static Fields path() {
    return fields()
        .made("length", Rendering.NUMBER, "cardinality({row}.ids) - 1")
        .many("hops", HOPS, "{row}.place")
        .one("weakest", HOPS.where("{row}.place = {from}.weakest"));
  }

  private static Fields hop() {
    return fields()
        .one("from", Link.to(Table.ENTITY, "id", "from_id"))
        .one("to", Link.to(Table.ENTITY, "id", "to_id"))
        .many(
            "statements",
            BACKING
                .where("{row}.place <= 10")
                .then(Table.STATEMENT, "id", "id")
                .standing(Standing.RESTED_ON),
            "{first}.place")
        .count("statementCount", BACKING, "count(*)")
        .one("best", BACKING.where("{row}.place = 1"));
  }

  private static ObjectShape shape(String type, Fields fields) {
    return new ObjectShape(type, Optional.empty(), Optional.empty(), fields.all());
  }
}
