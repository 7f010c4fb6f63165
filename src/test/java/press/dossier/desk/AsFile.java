package press.dossier.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import press.dossier.model.EntityKind;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Words;

/// Says in a file of a beat what an input of `addClaim` says: the words are the same, and JSON is
/// YAML.
final class AsFile {

  private static final List<String> KINDS =
      Arrays.stream(EntityKind.values()).map(Words::of).toList();

  private AsFile() {}

  /// The file, of a beat `b`.
  static String of(JsonObject input) {
    JsonObject publication = input.getJsonObject("newPublication").copy();
    JsonObject publisher = (JsonObject) publication.remove("newPublisher");
    JsonObject file =
        new JsonObject()
            .put("beat", new JsonObject().put("key", "b").put("name", "A beat"))
            .put("entities", entities(input.getJsonArray("newEntities", new JsonArray())))
            .put("publications", new JsonArray().add(shown(publication)))
            .put("statements", new JsonArray().add(statement(input, publication)));
    if (publisher != null) {
      put(publication, "publisher", publisher.getValue("key"));
      file.put("publishers", new JsonArray().add(shown(publisher)));
    }
    return file.encode();
  }

  private static JsonArray entities(JsonArray created) {
    JsonArray entities = new JsonArray();
    for (Object each : created) {
      JsonObject entity = ((JsonObject) each).copy();
      for (String kind : KINDS) {
        if (entity.containsKey(kind)) {
          JsonObject inner = entity.getJsonObject(kind).copy();
          entity.put(kind, inner.remove("name"));
          if (entity.getValue(kind) == null) {
            entity.remove(kind);
          }
          entity.mergeIn(inner);
        }
      }
      entities.add(shown(entity));
    }
    return entities;
  }

  private static JsonObject statement(JsonObject input, JsonObject publication) {
    JsonObject statement = input.getJsonObject("newStatement").copy();
    for (StatementKind kind : StatementKind.values()) {
      if (statement.remove(Words.of(kind)) instanceof JsonObject said) {
        statement.put("kind", kind.name()).mergeIn(said);
      }
    }
    JsonObject claim = shown(input.copy());
    claim.remove("newEntities");
    claim.remove("newPublication");
    claim.remove("newStatement");
    put(claim, "publication", publication.getValue("key"));
    return shown(statement).put("claims", new JsonArray().add(claim));
  }

  /// Files write who may see an item in words of their own.
  private static JsonObject shown(JsonObject item) {
    String visibility = item.getString("visibility");
    if ("EMBARGO".equals(visibility)) {
      item.remove("visibility");
    } else if (visibility != null) {
      item.put("visibility", visibility.toLowerCase(java.util.Locale.ROOT));
    }
    put(item, "embargo", item.remove("until"));
    return item;
  }

  private static void put(
      JsonObject item, String word, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      item.put(word, value);
    }
  }
}
