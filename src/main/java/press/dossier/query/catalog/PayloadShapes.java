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
        shape("SetVisibilityPayload", payload().any("node")), shape("UserError", userError()));
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
