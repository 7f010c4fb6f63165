package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;

/// What stands behind the payloads of mutations. Their rows are made of what was written: `id` is
/// the id of the node, `errors` holds an object in JSON for each mistake, `revision` a number.
final class PayloadShapes {

  private PayloadShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        shape("AddClaimPayload", addClaim()),
        shape("CorrectClaimPayload", correctClaim()),
        shape("RetractClaimPayload", retract("claim", Table.CLAIM)),
        shape("RetractPublicationPayload", retract("publication", Table.PUBLICATION)),
        shape("SetVisibilityPayload", payload().any("node")),
        shape("UserError", userError()));
  }

  private static Fields addClaim() {
    Link claim = Link.to(Table.CLAIM, "id", "id");
    return payload()
        .one("claim", claim)
        .one("statement", claim.then(Table.STATEMENT, "id", "statement_id"))
        .one("publication", claim.then(Table.PUBLICATION, "id", "publication_id"));
  }

  private static Fields correctClaim() {
    Link correction = Link.to(Table.CORRECTION, "id", "id");
    return payload()
        .one("correction", correction)
        .one("claim", correction.then(Table.CLAIM, "id", "node_id"))
        .one("replacement", correction.then(Table.CLAIM, "id", "replacement_id"));
  }

  private static Fields retract(String what, Table table) {
    Link retraction = Link.to(Table.RETRACTION, "id", "id");
    return payload()
        .one("retraction", retraction)
        .one(what, retraction.then(table, "id", "node_id"));
  }

  private static Fields payload() {
    return fields()
        .many("userErrors", Link.elements("errors"), "{row}.position")
        .numberOrNull("revision");
  }

  private static Fields userError() {
    return fields()
        .made(
            "field",
            Rendering.TEXTS,
            "array(select json_array_elements_text({row}.id::json -> 'field'))")
        .made("code", Rendering.PLAIN, "({row}.id::json ->> 'code')")
        .made("message", Rendering.TEXT, "({row}.id::json ->> 'message')");
  }

  private static ObjectShape shape(String type, Fields fields) {
    return new ObjectShape(type, Optional.empty(), Optional.empty(), fields.all());
  }
}
