package press.dossier.differential;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The fields of a schema that a query can ask for.
final class Reachable {

  private final GraphQLSchema schema;
  private final Set<String> fields = new TreeSet<>();

  private Reachable(GraphQLSchema schema) {
    this.schema = schema;
  }

  /// Their names, as `Firm.name`. Connections and edges are all alike, so that not each of their
  /// fields is named for each.
  static Set<String> fields(GraphQLSchema schema) {
    Reachable reachable = new Reachable(schema);
    reachable.walk();
    return reachable.fields;
  }

  private void walk() {
    Set<GraphQLNamedOutputType> met = new LinkedHashSet<>();
    Deque<GraphQLNamedOutputType> due = new ArrayDeque<>(List.of(schema.getQueryType()));
    while (!due.isEmpty()) {
      GraphQLNamedOutputType type = due.pop();
      if (met.add(type)) {
        due.addAll(from(type));
      }
    }
  }

  private List<GraphQLNamedOutputType> from(GraphQLNamedOutputType type) {
    List<GraphQLNamedOutputType> next = new ArrayList<>();
    if (type instanceof GraphQLUnionType union) {
      union.getTypes().forEach(member -> next.add((GraphQLNamedOutputType) member));
    }
    if (type instanceof GraphQLInterfaceType shared) {
      next.addAll(schema.getImplementations(shared));
    }
    if (type instanceof GraphQLFieldsContainer composite) {
      composite.getFieldDefinitions().forEach(field -> next.add(output(field)));
    }
    if (type instanceof GraphQLObjectType object
        && !object.getName().matches(".*(Connection|Edge)")) {
      object
          .getFieldDefinitions()
          .forEach(field -> fields.add(object.getName() + "." + field.getName()));
    }
    return next;
  }

  private static GraphQLNamedOutputType output(GraphQLFieldDefinition field) {
    return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
  }
}
