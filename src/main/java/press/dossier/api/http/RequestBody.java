package press.dossier.api.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.query.Question;

/// The body of a request: a JSON object with `query`, `operationName`, `variables` and
/// `extensions`.
final class RequestBody {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private RequestBody() {}

  /// Reads the question in a body.
  static Question read(byte[] body, Viewer viewer) {
    JsonObject members = object(body);
    requireObject(members, "extensions");
    return new Question(
        text(members, "query")
            .filter(query -> !query.isBlank())
            .orElseThrow(() -> new BadRequest("The member query must be a text.")),
        text(members, "operationName"),
        variables(members),
        viewer);
  }

  private static JsonObject object(byte[] body) {
    try (JsonReader reader = READERS.createReader(new StringReader(decode(body)))) {
      if (reader.readValue() instanceof JsonObject object) {
        return object;
      }
      throw new BadRequest("The body must be a JSON object.");
    } catch (JsonException | StackOverflowError notJson) {
      throw new BadRequest("The body must be a JSON object.");
    }
  }

  private static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new BadRequest("The body must be text in UTF-8.");
    }
  }

  private static Optional<String> text(JsonObject members, String name) {
    return switch (members.getOrDefault(name, JsonValue.NULL)) {
      case JsonString text -> Optional.of(text.getString());
      case JsonValue other when other == JsonValue.NULL -> Optional.empty();
      default -> throw new BadRequest("The member " + name + " must be a text.");
    };
  }

  private static void requireObject(JsonObject members, String name) {
    JsonValue value = members.getOrDefault(name, JsonValue.NULL);
    if (value != JsonValue.NULL && !(value instanceof JsonObject)) {
      throw new BadRequest("The member " + name + " must be an object.");
    }
  }

  private static Map<String, Object> variables(JsonObject members) {
    requireObject(members, "variables");
    return members.get("variables") instanceof JsonObject variables ? plain(variables) : Map.of();
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put(name, plain(value)));
    @SuppressWarnings("NullAway") // graphql-java tells null values of variables from absent ones
    Map<String, Object> withNulls = members;
    return withNulls;
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value) {
      case JsonObject object -> plain(object);
      case JsonArray array -> plain(array);
      case JsonString text -> text.getString();
      case JsonNumber number -> number(number);
      case JsonValue constant when constant == JsonValue.TRUE -> true;
      case JsonValue constant when constant == JsonValue.FALSE -> false;
      default -> null;
    };
  }

  private static List<@Nullable Object> plain(JsonArray array) {
    List<@Nullable Object> elements = new ArrayList<>();
    array.forEach(element -> elements.add(plain(element)));
    return elements;
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral() ? number.bigIntegerValue() : number.bigDecimalValue();
  }
}
