package press.dossier.walk;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What the desk can name when it writes: ids and slugs of what is held, by type.
final class Pool {

  private static final Map<String, String> LISTS =
      Map.of(
          "Firm", "firms",
          "Person", "persons",
          "PublicBody", "publicBodies",
          "Product", "products",
          "Regulation", "regulations",
          "CourtDecision", "courtDecisions",
          "Place", "places",
          "Publication", "publications",
          "Publisher", "publishers");

  private final Map<String, List<String>> slugs = new HashMap<>();
  private final Map<String, String> slugsOfIds = new HashMap<>();
  private final List<String> statements;
  private final Random dice;

  Pool(Client client, Random dice) {
    this.dice = dice;
    LISTS.forEach((type, list) -> slugs.put(type, fill(client, list)));
    this.statements =
        nodes(client, "statements", "id").stream().map(node -> node.getString("id")).toList();
  }

  private List<String> fill(Client client, String list) {
    List<JsonObject> nodes = nodes(client, list, "id slug");
    nodes.forEach(node -> slugsOfIds.put(node.getString("id"), node.getString("slug")));
    return nodes.stream().map(node -> node.getString("slug")).toList();
  }

  private static List<JsonObject> nodes(Client client, String list, String selection) {
    return client
        .ask("{ list: %s(first: 100) { nodes { %s } } }".formatted(list, selection))
        .getJsonObject("list")
        .getJsonArray("nodes")
        .getValuesAs(JsonObject.class);
  }

  String slug(String type) {
    return one(slugs.get(type));
  }

  /// The slug of what has an id; the id where it is not known.
  String slugOf(String id) {
    return slugsOfIds.getOrDefault(id, id);
  }

  String statement() {
    return one(statements);
  }

  private String one(List<String> all) {
    return all.get(dice.nextInt(all.size()));
  }
}
