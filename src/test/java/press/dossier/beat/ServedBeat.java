package press.dossier.beat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.api.http.Ask;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// The first beat as the service gives it over HTTP, put into lines.
///
/// An entity is named by its field and its key, like `firm bytedance`; a home is a list of
/// statements at an entity, like `firm bytedance purchases`.
final class ServedBeat {

  private static final String BEAT = "chips-and-tiktok/";

  private static final String CLAIMS =
      """
      claims(first: 20) { nodes {
        stance modality reportedOn { text }
        chains { claims {
          verification publication { slug }
          attribution { kind unnamed secondHand by { slug } }
        } }
      } }\
      """;

  private static final String PUBLICATION =
      "kind title publisher { name } publishedOn { text } embodies { slug }";

  private ServedBeat() {}

  /// A statement in lines, as one of its homes tells it: its parties; its values; its words; and
  /// for each claim when it was reported, its publications from the one that relays last to the
  /// origin, each with how it was verified if it was not read, and what the origin rests on.
  static String told(String home, String statement) {
    String list = home.split(" ")[2];
    StatementForm form = StatementForm.of(list);
    JsonObject entity =
        entity(
            home, list + "(first: 100) { nodes { id " + form.selection() + " " + CLAIMS + " } }");
    JsonObject found = find(entity.getJsonObject(list).getJsonArray("nodes"), statement);
    return Stream.concat(form.lines().stream().map(line -> line(found, line)), claims(found))
        .filter(line -> !line.isEmpty())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /// The entity that a look-up by one of its numbers finds, with all of its numbers. The number is
  /// written as scheme, issuer if there is one, and value.
  static String identified(String field, String identifier) {
    JsonObject found =
        ask(
            field
                + "(identifier: "
                + input(identifier)
                + ") { slug identifiers { scheme issuer { slug } value } }",
            field);
    return found.getString("slug") + ": " + text(found.get("identifiers"));
  }

  /// The texts of a regulation or a decision, each with its day, kind, publisher and title.
  static List<String> texts(String entity) {
    return objects(
            entity(entity, "texts { nodes { " + PUBLICATION + " } }")
                .getJsonObject("texts")
                .getJsonArray("nodes"))
        .map(ServedBeat::publication)
        .toList();
  }

  /// A publication with its day, kind, publisher and title.
  static String published(String slug) {
    return publication(entity("publication " + slug, PUBLICATION));
  }

  /// What an entity is in the desk's words.
  static String described(String entity) {
    return entity(entity, "description").getString("description");
  }

  /// The words that a claim quotes.
  static List<String> quoted(String claim) {
    String id = NodeId.of(NodeType.CLAIM, BEAT + claim).toString();
    return objects(
            ask("claim(id: \"" + id + "\") { quotes { exact } }", "claim").getJsonArray("quotes"))
        .map(quote -> quote.getString("exact"))
        .toList();
  }

  /// The answer to a document without variables, of which all is well.
  static JsonObject answer(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(Ask.body(document)))) {
      JsonObject answer = reader.readObject();
      if (answer.containsKey("errors")) {
        throw new AssertionError(document + "\n" + answer.get("errors"));
      }
      return answer.getJsonObject("data");
    }
  }

  private static JsonObject entity(String named, String selection) {
    String[] words = named.split(" ");
    String slug = words[0].equals("publication") ? BEAT + words[1] : words[1];
    return ask(words[0] + "(slug: \"" + slug + "\") { " + selection + " }", words[0]);
  }

  private static JsonObject ask(String selection, String field) {
    return answer("{ " + selection + " }").getJsonObject(field);
  }

  private static String input(String identifier) {
    String scheme = identifier.substring(0, identifier.indexOf(' '));
    String rest = identifier.substring(scheme.length() + 1);
    if (!scheme.equals("DOCKET")) {
      return "{scheme: " + scheme + ", value: \"" + rest + "\"}";
    }
    String[] issuerAndValue = rest.split(" ", 2);
    return "{scheme: DOCKET, issuer: \"%s\", value: \"%s\"}".formatted((Object[]) issuerAndValue);
  }

  private static JsonObject find(JsonArray nodes, String statement) {
    String id = NodeId.of(NodeType.STATEMENT, BEAT + statement).toString();
    return objects(nodes)
        .filter(node -> node.getString("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + statement + " in " + nodes));
  }

  private static String line(JsonObject statement, List<String> fields) {
    boolean words = fields.size() == 1 && statement.get(fields.getFirst()) instanceof JsonString;
    return fields.stream()
        .map(field -> new Told(field, text(statement.get(field))))
        .filter(told -> !told.text().isEmpty())
        .map(told -> words ? told.text() : told.field() + " " + told.text())
        .collect(Collectors.joining(", "));
  }

  /// A field with its value as text.
  private record Told(String field, String text) {}

  private static Stream<String> claims(JsonObject statement) {
    return objects(statement.getJsonObject("claims").getJsonArray("nodes"))
        .flatMap(claim ->
            objects(claim.getJsonArray("chains")).map(chain -> stand(claim) + chain(chain)))
        .sorted();
  }

  /// When and in which manner a claim was made, where it is not a plain assertion of a fact.
  private static String stand(JsonObject claim) {
    return text(claim.get("reportedOn"))
        + Stream.of(claim.getString("stance"), claim.getString("modality"))
            .filter(word -> !List.of("ASSERTS", "FACT").contains(word))
            .map(word -> " " + word)
            .collect(Collectors.joining())
        + ": ";
  }

  private static String chain(JsonObject chain) {
    List<JsonObject> hops = objects(chain.getJsonArray("claims")).toList();
    return hops.stream().map(ServedBeat::hop).collect(Collectors.joining(" < "))
        + ", "
        + word(hops.getLast().getJsonObject("attribution"));
  }

  private static String hop(JsonObject claim) {
    String slug = text(claim.get("publication")).replace(BEAT, "");
    String verification = claim.getString("verification");
    return verification.equals("READ") ? slug : slug + " (" + verification + ")";
  }

  private static String word(JsonObject attribution) {
    return attribution.getString("kind")
        + (attribution.isNull("unnamed") ? "" : " of " + attribution.get("unnamed"))
        + (attribution.isNull("by") ? "" : " by " + text(attribution.get("by")))
        + (attribution.getBoolean("secondHand") ? " second hand" : "");
  }

  private static String publication(JsonObject publication) {
    return text(publication.get("publishedOn"))
        + " "
        + publication.getString("kind")
        + " of "
        + text(publication.get("publisher"))
        + (publication.isNull("embodies") ? "" : " on " + text(publication.get("embodies")))
        + ": "
        + publication.getString("title");
  }

  /// A value as text: what an object holds stands side by side, with the name of the field only
  /// where one day could be taken for another.
  private static String text(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> ((JsonString) value).getString().replaceFirst("^" + BEAT, "");
      case ARRAY ->
          value.asJsonArray().stream().map(ServedBeat::text).collect(Collectors.joining(" and "));
      case OBJECT ->
          value.asJsonObject().entrySet().stream()
              .filter(field -> field.getValue() != JsonValue.NULL)
              .map(field -> mark(field.getKey()) + text(field.getValue()))
              .collect(Collectors.joining(" "));
      default -> value.toString();
    };
  }

  private static String mark(String field) {
    return List.of("starts", "ends", "since").contains(field) ? field + " " : "";
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream();
  }
}
