package press.dossier.walk;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field of the schema that is a list to be read page by page.
///
/// @param type the type that has the field
/// @param node the type of what is listed
/// @param selection what tells one thing in the list from the others
record Home(String type, String field, String node, String selection) {

  private static final String ROOT = "Query";

  /// All of them.
  static List<Home> of(GraphQLSchema schema) {
    List<Home> homes = new ArrayList<>();
    for (GraphQLType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object) {
        object.getFieldDefinitions().forEach(field -> home(object, field).ifPresent(homes::add));
      }
    }
    return homes;
  }

  private static Optional<Home> home(GraphQLObjectType type, GraphQLFieldDefinition field) {
    if (!(output(field) instanceof GraphQLObjectType page)
        || !page.getName().endsWith("Connection")) {
      return Optional.empty();
    }
    GraphQLNamedOutputType node = output(page.getFieldDefinition("nodes"));
    return Optional.of(
        new Home(type.getName(), field.getName(), node.getName(), Sameness.selection(node)));
  }

  static GraphQLNamedOutputType output(GraphQLFieldDefinition field) {
    return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
  }

  boolean isRoot() {
    return type.equals(ROOT);
  }

  /// The field as it is asked for under a name.
  ///
  /// @param arguments all of its arguments
  /// @param selection what is asked of the list
  String asked(String name, String arguments, String selection) {
    return "%s: %s(%s) { %s }".formatted(name, field, arguments, selection);
  }

  @Override
  public String toString() {
    return type + "." + field;
  }
}
