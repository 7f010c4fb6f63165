package press.dossier.differential;

import graphql.language.Field;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks the data of an answer against its operation and the schema: types, nulls, words of closed
/// lists, forms of scalars, lists, and the members of objects in their order.
final class AnswerCheck {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z");
  private static final Set<String> OF_PAGE = Set.of("nodes", "edges", "paths", "search");
  private static final int LIST = 3;
  private static final int HOPS = 6;

  private final AnswerShape shape;
  private final List<String> faults = new ArrayList<>();
  private int uncounted;
  private long objects;

  AnswerCheck(AnswerShape shape) {
    this.shape = shape;
  }

  /// What is wrong, each with the way to it; empty if nothing is.
  List<String> faults() {
    return faults;
  }

  /// How many objects the answer holds, counted as costs are: connections, edges and page
  /// information aside, and of a list without pages no more than it counts as.
  long objects() {
    return objects;
  }

  /// Checks the members of an object.
  void object(
      String way, GraphQLObjectType type, Map<String, List<Field>> members, JsonObject object) {
    if (!List.copyOf(object.keySet()).equals(List.copyOf(members.keySet()))) {
      faults.add(way + " has members " + object.keySet() + " instead of " + members.keySet());
      return;
    }
    members.forEach((key, fields) -> {
      String name = fields.getFirst().getName();
      if (name.equals("__typename")) {
        require(
            object.get(key) instanceof JsonString text && text.getString().equals(type.getName()),
            way,
            "is no " + type.getName());
      } else if (!name.startsWith("__")) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(name);
        value(way + "." + key, definition.getType(), fields, object.get(key));
      }
    });
  }

  private void require(boolean right, String way, String fault) {
    if (!right) {
      faults.add(way + " " + fault);
    }
  }

  private void value(String way, GraphQLType type, List<Field> fields, JsonValue value) {
    if (type instanceof GraphQLNonNull) {
      require(value != JsonValue.NULL, way, "is null");
      value(way, GraphQLTypeUtil.unwrapOne(type), fields, value);
    } else if (value != JsonValue.NULL) {
      if (type instanceof GraphQLList) {
        list(way, GraphQLTypeUtil.unwrapOne(type), fields, value);
      } else {
        named(way, (GraphQLNamedOutputType) type, fields, value);
      }
    }
  }

  private void list(String way, GraphQLType element, List<Field> fields, JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      faults.add(way + " is no list");
      return;
    }
    String name = fields.getFirst().getName();
    int counted = OF_PAGE.contains(name) ? Integer.MAX_VALUE : name.equals("hops") ? HOPS : LIST;
    for (int i = 0; i < array.size(); i++) {
      uncounted += i >= counted ? 1 : 0;
      value(way + "[" + i + "]", element, fields, array.get(i));
      uncounted -= i >= counted ? 1 : 0;
    }
  }

  private void named(String way, GraphQLNamedOutputType type, List<Field> fields, JsonValue value) {
    if (!AnswerShape.hasFields(type)) {
      require(hasForm(type, value), way, "is no " + type.getName() + ": " + value);
      return;
    }
    if (!(value instanceof JsonObject object) || !object.containsKey("__typename")) {
      faults.add(way + " is no object that tells its type");
      return;
    }
    GraphQLObjectType real = shape.type(object.getString("__typename"));
    if (real == null || !shape.fits(type, real)) {
      faults.add(way + " is of another type than " + type.getName());
      return;
    }
    count(real.getName());
    object(way, real, shape.below(fields, real), object);
  }

  private void count(String type) {
    boolean frame = type.endsWith("Connection") || type.endsWith("Edge") || type.equals("PageInfo");
    objects += frame || uncounted > 0 ? 0 : 1;
  }

  private static boolean hasForm(GraphQLNamedOutputType type, JsonValue value) {
    return switch (type.getName()) {
      case "Int" ->
          value instanceof JsonNumber number
              && number.isIntegral()
              && number.bigIntegerValue().bitLength() < 32;
      case "Float" -> value instanceof JsonNumber;
      case "Boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      case "String", "ID" -> value instanceof JsonString;
      case "Decimal" ->
          value instanceof JsonString text && DECIMAL.matcher(text.getString()).matches();
      case "Date" ->
          value instanceof JsonString text
              && DAY.matcher(text.getString()).matches()
              && LocalDate.parse(text.getString()) != null;
      case "DateTime" ->
          value instanceof JsonString text
              && INSTANT.matcher(text.getString()).matches()
              && Instant.parse(text.getString()) != null;
      default ->
          type instanceof GraphQLEnumType words
              && value instanceof JsonString text
              && words.getValue(text.getString()) != null;
    };
  }
}
