package press.dossier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list that is read from one end to the other.
final class Walk {

  private final Client client;
  private final Place place;
  private final boolean forwards;
  private final int size;
  private final Set<String> cursors = new HashSet<>();
  private final List<String> walked = new ArrayList<>();

  Walk(Client client, Place place, boolean forwards, int size) {
    this.client = client;
    this.place = place;
    this.forwards = forwards;
    this.size = size;
  }

  /// Reads it, and requires that it is what stood there when the first page was asked for: the
  /// first 100 and the last 100 of them, and as many.
  ///
  /// @return how many there were
  int requireOneRevision() {
    JsonObject began = lists(client.ask(place.begin(), page(null)));
    JsonObject whole = began.getJsonObject("whole");
    int total = whole.getInt("totalCount");
    JsonObject page = began.getJsonObject("walk");
    while (read(page, total)) {
      JsonValue cursor = page.getJsonObject("pageInfo").get(forwards ? "endCursor" : "startCursor");
      page = lists(client.ask(place.turn(), page(cursor))).getJsonObject("walk");
    }
    assertThat(walked)
        .as(toString())
        .hasSize(total)
        .doesNotHaveDuplicates()
        .startsWith(nodes(whole))
        .endsWith(nodes(began.getJsonObject("end")));
    return total;
  }

  private static String[] nodes(JsonObject list) {
    return list.getJsonArray("nodes").stream().map(JsonValue::toString).toArray(String[]::new);
  }

  /// Reads a page.
  ///
  /// @return whether there are more
  private boolean read(JsonObject page, int total) {
    List<JsonObject> edges = page.getJsonArray("edges").getValuesAs(JsonObject.class);
    List<String> nodes = edges.stream().map(edge -> edge.get("node").toString()).toList();
    walked.addAll(forwards ? walked.size() : 0, nodes);
    edges.forEach(edge ->
        assertThat(cursors.add(edge.getString("cursor")))
            .as("a cursor of its own in " + this)
            .isTrue());
    assertThat(page.getInt("totalCount")).as("the count in " + this).isEqualTo(total);
    assertThat(walked.size()).as("how many were read in " + this).isLessThanOrEqualTo(total);
    boolean more =
        page.getJsonObject("pageInfo").getBoolean(forwards ? "hasNextPage" : "hasPreviousPage");
    assertThat(edges).as("a page of " + this).hasSize(more ? size : edges.size());
    return more;
  }

  private Map<String, Object> page(@Nullable JsonValue cursor) {
    String count = forwards ? "first" : "last";
    String from = forwards ? "after" : "before";
    return Map.of(count, size, from, cursor == null ? JsonValue.NULL : cursor);
  }

  /// The lists of an answer, wherever they stand in it.
  static JsonObject lists(JsonObject data) {
    return data.containsKey("node") ? data.getJsonObject("node") : data;
  }

  @Override
  public String toString() {
    return "%s, %s by %d".formatted(place, forwards ? "forwards" : "backwards", size);
  }
}
