package press.dossier.store.recording;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.dossier.model.DateRange;
import press.dossier.model.EntityField;

/// The further fields of an entity as they are stored.
final class Details {

  private Details() {}

  /// The JSON of further fields, always in the same order.
  static String json(Map<EntityField, Object> details) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (!details.isEmpty()) {
      new EnumMap<>(details)
          .forEach((field, value) -> {
            switch (field.type()) {
              case TEXT -> json.add(field.word(), (String) value);
              case DATE -> json.add(field.word(), Json.createArrayBuilder(days((DateRange) value)));
            }
          });
    }
    return json.build().toString();
  }

  private static List<String> days(DateRange date) {
    return List.of(date.earliest().toString(), date.latest().toString());
  }
}
