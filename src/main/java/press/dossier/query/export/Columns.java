package press.dossier.query.export;

import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.query.plan.Member;
import press.dossier.query.plan.Selections;

/// The columns of a table: where a row comes from, then every value that the operation selects, in
/// its order, under its path. Values of a list share a cell.
final class Columns {

  private static final String BETWEEN_VALUES = "; ";
  private static final int MOST_COLUMNS_OF_TEXT = 100_000;

  private final Selections selections;
  private final Map<List<String>, Integer> places = new LinkedHashMap<>();
  private Sourcing sourcing = Sourcing.NONE;

  Columns(Selections selections) {
    this.selections = selections;
  }

  /// Adds what is selected of nodes of some types.
  void add(List<Field> nodes, List<GraphQLObjectType> types, Sourcing source) {
    sourcing = source;
    add(List.of(), nodes, types);
  }

  private void add(List<String> prefix, List<Field> parents, List<GraphQLObjectType> types) {
    for (GraphQLObjectType type : types) {
      for (Member member : selections.below(parents, type)) {
        List<String> path = Stream.concat(prefix.stream(), Stream.of(member.key())).toList();
        GraphQLFieldDefinition field = type.getFieldDefinition(member.name());
        if (field == null || selections.typesOf(field).isEmpty()) {
          places.merge(path, place(member.first()), Math::min);
          continue;
        }
        if (Walk.isConnection(field)) {
          throw Walk.refused(member.first(), "Field " + member.name() + " is a second connection");
        }
        add(path, member.fields(), selections.typesOf(field));
      }
    }
  }

  /// Where in the document a field stands: columns come in this order whatever types they are of.
  private static int place(Field field) {
    SourceLocation location = field.getSourceLocation();
    return location.getLine() * MOST_COLUMNS_OF_TEXT + location.getColumn();
  }

  List<String> header() {
    return Stream.concat(Sourcing.HEADER.stream(), selected().map(path -> String.join(".", path)))
        .toList();
  }

  List<String> row(JsonObject node) {
    return Stream.concat(
            sourcing.columns().stream().map(places -> first(node, places)),
            selected().map(path -> text(node, path)))
        .toList();
  }

  /// The id and the status stand in front already.
  private Stream<List<String>> selected() {
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(path -> !path.equals(List.of("id")) && !path.equals(List.of("status")));
  }

  private static String first(JsonObject node, List<List<String>> places) {
    return places.stream()
        .map(path -> text(node, path))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String text(JsonValue value, List<String> path) {
    List<String> texts = new ArrayList<>();
    collect(value, path, texts);
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(BETWEEN_VALUES));
  }

  private static void collect(JsonValue value, List<String> path, List<String> texts) {
    switch (value) {
      case JsonArray list -> list.forEach(element -> collect(element, path, texts));
      case JsonObject object when !path.isEmpty() ->
          collect(
              object.getOrDefault(path.getFirst(), JsonValue.NULL),
              path.subList(1, path.size()),
              texts);
      case JsonString text -> texts.add(text.getString());
      case JsonValue none when none == JsonValue.NULL -> {}
      default -> texts.add(value.toString());
    }
  }
}
