package press.dossier.walk;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;

/// What is asked of a thing to tell it from others: its id, or else all that it says itself.
final class Sameness {

  private Sameness() {}

  static String selection(GraphQLNamedOutputType type) {
    return selection(type, true);
  }

  private static String selection(GraphQLNamedOutputType type, boolean deeper) {
    if (!(type instanceof GraphQLFieldsContainer fields)) {
      return "__typename";
    }
    if (fields.getFieldDefinition("id") != null) {
      return "id";
    }
    return "__typename "
        + fields.getFieldDefinitions().stream()
            .filter(field ->
                field.getArguments().isEmpty()
                    && !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
            .map(field -> member(field, deeper))
            .collect(Collectors.joining(" "));
  }

  private static String member(GraphQLFieldDefinition field, boolean deeper) {
    GraphQLNamedOutputType type = Home.output(field);
    if (!(type instanceof GraphQLFieldsContainer)) {
      return field.getName();
    }
    return deeper ? field.getName() + " { " + selection(type, false) + " }" : "";
  }
}
