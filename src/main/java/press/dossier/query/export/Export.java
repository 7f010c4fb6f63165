package press.dossier.query.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.dossier.query.Answer;

/// A list as a table, read a page at a time.
public final class Export {

  private final Walk walk;
  private final Function<String, byte[]> pages;
  private final Answer first;
  private Optional<byte[]> page;

  /// @param first the answer with the first page
  /// @param pages reads the page behind a cursor
  public Export(Walk walk, Answer first, Function<String, byte[]> pages) {
    this.walk = walk;
    this.first = first;
    this.pages = pages;
    this.page = Optional.of(first.data());
  }

  /// The revision at which the list is walked.
  public long revision() {
    return first.revision();
  }

  /// The name of the rule by which statements got their status.
  public String rule() {
    return first.rule();
  }

  /// The names of the columns.
  public List<String> header() {
    return walk.columns().header();
  }

  /// The rows of the next page; empty behind the last one. Reads the page behind it when it is
  /// asked for, not before.
  public Optional<List<List<String>>> next() {
    if (page.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonObject> connection = connection(page.get());
    page = connection.flatMap(this::cursor).map(pages);
    return connection.map(found ->
        found.getJsonArray("nodes").stream()
            .map(node -> walk.columns().row(node.asJsonObject()))
            .toList());
  }

  private Optional<String> cursor(JsonObject connection) {
    JsonObject pageInfo = connection.getJsonObject("pageInfo");
    return walk.isWhole() && pageInfo.getBoolean("hasNextPage")
        ? Optional.of(pageInfo.getString("endCursor"))
        : Optional.empty();
  }

  private Optional<JsonObject> connection(byte[] data) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(data))) {
      JsonValue found = reader.readValue();
      for (String key : walk.path()) {
        found =
            found instanceof JsonObject object
                ? object.getOrDefault(key, JsonValue.NULL)
                : JsonValue.NULL;
      }
      return found instanceof JsonObject connection ? Optional.of(connection) : Optional.empty();
    }
  }
}
