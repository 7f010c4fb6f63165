package press.dossier.walk;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;

/// Where each [Home] is read: at something that has as much there as can be read quickly.
final class Places {

  private static final int ENOUGH = 40;

  private final Client client;
  private final List<Home> homes;

  Places(Client client, List<Home> homes) {
    this.client = client;
    this.homes = homes;
  }

  /// One for each home that the system property `list` does not leave out. The lists of the root
  /// grow by all that is written: they come first, and changes before them.
  List<Place> all() {
    String alone = System.getProperty("list", "");
    return homes.stream()
        .filter(home -> alone.isEmpty() || alone.equals(home.toString()))
        .sorted(Comparator.comparing(Places::turn))
        .map(home -> home.isRoot() ? new Place(home, further(home)) : of(home))
        .toList();
  }

  private static int turn(Home home) {
    return switch (home.field()) {
      case "changes" -> 0;
      case "audit", "conflicts" -> home.isRoot() ? 1 : 3;
      default -> home.isRoot() ? 2 : 3;
    };
  }

  /// What a field of the root must be given besides.
  private String further(Home home) {
    return switch (home.field()) {
      case "affectedBy" -> "publication: \"" + mostCited() + "\", ";
      case "changes" -> "since: 2, ";
      default -> "";
    };
  }

  private String mostCited() {
    return nodes("publications", "slug claims { totalCount }").stream()
        .max(Comparator.comparingInt(node -> count(node, "claims")))
        .orElseThrow()
        .getString("slug");
  }

  private Place of(Home home) {
    List<JsonObject> nodes =
        nodes(plural(home.type()), "id list: " + home.field() + " { totalCount }");
    return new Place(home, best(nodes, "list").getString("id"));
  }

  /// The field of the root that lists all of a type.
  private String plural(String type) {
    return homes.stream()
        .filter(home -> home.isRoot() && home.node().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no list of all of type " + type))
        .field();
  }

  private static JsonObject best(List<JsonObject> nodes, String field) {
    return nodes.stream()
        .max(
            Comparator.comparingInt(node ->
                count(node, field) > ENOUGH ? ENOUGH - count(node, field) : count(node, field)))
        .orElseThrow();
  }

  private static int count(JsonObject node, String field) {
    return node.getJsonObject(field).getInt("totalCount");
  }

  private List<JsonObject> nodes(String list, String selection) {
    return client
        .ask("{ list: %s(first: 30) { nodes { %s } } }".formatted(list, selection))
        .getJsonObject("list")
        .getJsonArray("nodes")
        .getValuesAs(JsonObject.class);
  }
}
