package press.dossier.api.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/// Gives every field that returns a connection the four arguments of a page, and every connection
/// the name that Relay expects: `Connection_Firm`, as SmallRye names what is generic in Java,
/// becomes `FirmConnection`.
final class PageMending {

  private static final List<GraphQLArgument> ARGUMENTS =
      List.of(
          argument(
              "first",
              Scalars.GraphQLInt,
              "How many from the start, 1 to 100; 20 if neither first nor last is given."),
          argument("after", Scalars.GraphQLString, "Cursor after which the page begins."),
          argument("last", Scalars.GraphQLInt, "How many from the end, 1 to 100."),
          argument("before", Scalars.GraphQLString, "Cursor before which the page ends."));

  private PageMending() {}

  private static GraphQLArgument argument(String name, GraphQLScalarType type, String description) {
    return GraphQLArgument.newArgument().name(name).type(type).description(description).build();
  }

  /// The field with the arguments of a page, if it returns one.
  static GraphQLFieldDefinition paged(GraphQLFieldDefinition field) {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    boolean paged =
        isGeneric(type.getName(), "Connection") || type.getName().endsWith("Connection");
    return !paged || field.getArgument("first") != null
        ? field
        : field.transform(change -> ARGUMENTS.forEach(change::argument));
  }

  /// The type under its name, if it is a connection or an edge.
  static GraphQLObjectType named(GraphQLObjectType type) {
    for (String generic : List.of("Connection", "Edge")) {
      if (isGeneric(type.getName(), generic)) {
        String of = type.getName().substring(generic.length() + 1);
        return type.transform(change -> change.name(of + generic));
      }
    }
    return type;
  }

  private static boolean isGeneric(String name, String generic) {
    return name.startsWith(generic + "_");
  }
}
