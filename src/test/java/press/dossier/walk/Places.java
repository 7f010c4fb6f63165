package press.dossier.walk;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where each [Home] is read: at something that has as much there as can be read quickly.
final class Places {

  private static final int ENOUGH = 40;

  private final Client client;
  private final List<Home> homes;

  Places(Client client, List<Home> homes) {
    this.client = client;
    this.homes = homes;
  }

  /// One for each home that the system property `list` does not leave out.
  List<Place> all() {
    String alone = System.getProperty("list", "");
    List<Place> places = new ArrayList<>();
    homes.stream().filter(Home::isRoot).forEach(home -> places.add(new Place(home, further(home))));
    Map<String, List<Home>> byType =
        homes.stream()
            .filter(home -> !home.isRoot())
            .collect(Collectors.groupingBy(Home::type, TreeMap::new, Collectors.toList()));
    byType.forEach((type, fields) -> places.addAll(of(type, fields)));
    places.removeIf(place -> !alone.isEmpty() && !alone.equals(place.home().toString()));
    return places;
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

  private List<Place> of(String type, List<Home> fields) {
    String counts =
        IntStream.range(0, fields.size())
            .mapToObj(i -> "f" + i + ": " + fields.get(i).field() + " { totalCount }")
            .collect(Collectors.joining(" "));
    List<JsonObject> nodes = nodes(plural(type), "id " + counts);
    return IntStream.range(0, fields.size())
        .mapToObj(i -> new Place(fields.get(i), best(nodes, "f" + i).getString("id")))
        .toList();
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
        .ask("{ list: %s(first: 50) { nodes { %s } } }".formatted(list, selection))
        .getJsonObject("list")
        .getJsonArray("nodes")
        .getValuesAs(JsonObject.class);
  }
}
