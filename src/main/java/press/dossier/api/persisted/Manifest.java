package press.dossier.api.persisted;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of trusted documents by their ids: a JSON object of ids and texts, as the Relay compiler
/// and GraphQL Code Generator write it, or Apollo's manifest of operations with `id` and `body`.
final class Manifest {

  private static final String APOLLO = "apollo-persisted-query-manifest";

  private final Path file;

  private Manifest(Path file) {
    this.file = file;
  }

  /// The texts of a file's documents, by id.
  static Map<String, String> read(Path file) {
    return new Manifest(file).read();
  }

  private Map<String, String> read() {
    JsonObject json = json();
    return json.getOrDefault("format", JsonValue.NULL) instanceof JsonString format
            && format.getString().equals(APOLLO)
        ? operations(json)
        : texts(json);
  }

  private JsonObject json() {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    } catch (IOException unreadable) {
      throw new ManifestRefused(file, "it cannot be read: " + unreadable.getMessage());
    } catch (JsonException notJson) {
      throw new ManifestRefused(file, "it must be one JSON object");
    }
  }

  private Map<String, String> texts(JsonObject json) {
    Map<String, String> texts = new LinkedHashMap<>();
    json.forEach((id, text) -> texts.put(id, text(text, "the document of id " + id)));
    return texts;
  }

  private Map<String, String> operations(JsonObject json) {
    if (!(json.get("operations") instanceof JsonArray operations)) {
      throw new ManifestRefused(file, "operations must be a list");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonValue each : operations) {
      if (!(each instanceof JsonObject operation)) {
        throw new ManifestRefused(file, "each of operations must be an object");
      }
      String id = text(operation.get("id"), "the id of an operation");
      texts.put(id, text(operation.get("body"), "the body of operation " + id));
    }
    return texts;
  }

  private String text(@Nullable JsonValue value, String what) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new ManifestRefused(file, what + " must be a text");
  }
}
