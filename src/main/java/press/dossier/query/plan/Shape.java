package press.dossier.query.plan;

import graphql.execution.CoercedVariables;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What of an operation's variables decides its statement: which are there, the values of booleans
/// and of single words (orders and directions), and the same within input objects. Everything else
/// is only bound.
final class Shape {

  private final StringBuilder text = new StringBuilder();

  private Shape() {}

  static String of(
      GraphQLSchema schema, OperationDefinition operation, CoercedVariables variables) {
    Shape shape = new Shape();
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      String name = variable.getName();
      shape.text.append(name).append('=');
      if (variables.containsKey(name)) {
        boolean word = schema.getType(named(variable.getType())) instanceof GraphQLEnumType;
        shape.add(variables.get(name), word);
      }
      shape.text.append(';');
    }
    return shape.text.toString();
  }

  private static String named(Type<?> type) {
    return switch (type) {
      case TypeName name -> name.getName();
      case NonNullType required -> named(required.getType());
      case ListType list -> "";
      default -> "";
    };
  }

  private void add(@Nullable Object value, boolean word) {
    switch (value) {
      case null -> text.append("null");
      case Boolean flag -> text.append(flag);
      case Enum<?> constant -> text.append(constant.name());
      case Map<?, ?> object -> members(object);
      case String string when word -> text.append(string);
      default -> text.append('*');
    }
  }

  private void members(Map<?, ?> object) {
    text.append('{');
    new TreeMap<>(object)
        .forEach((name, value) -> {
          text.append(name).append(':');
          add(value, isWordOfAnOrder(name));
          text.append(',');
        });
    text.append('}');
  }

  private static boolean isWordOfAnOrder(Object name) {
    return name.equals("field") || name.equals("direction");
  }
}
