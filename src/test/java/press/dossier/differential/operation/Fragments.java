package press.dossier.differential.operation;

import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.differential.chance.Dice;

/// The named fragments of a document, and which types a fragment may be on.
final class Fragments {

  private final GraphQLSchema schema;
  private final Map<String, Made> made = new LinkedHashMap<>();

  /// A fragment that is complete.
  ///
  /// @param height how many levels of fields it has
  /// @param fields how many fields it has
  /// @param at where it was written: it is never spread where it would cost more
  record Made(
      String name,
      GraphQLCompositeType type,
      SelectionSet selections,
      int height,
      int fields,
      Place at) {}

  Fragments(GraphQLSchema schema) {
    this.schema = schema;
  }

  void add(Made fragment) {
    made.put(fragment.name, fragment);
  }

  String nextName(Dice dice) {
    return dice.one(List.of("F", "f", "query", "Firm", "_")) + made.size();
  }

  Made named(String name) {
    return Objects.requireNonNull(made.get(name));
  }

  /// The fragments that apply to at least some objects of a type.
  List<Made> on(GraphQLCompositeType type) {
    return made.values().stream().filter(fragment -> overlap(type, fragment.type)).toList();
  }

  List<FragmentDefinition> definitions() {
    List<FragmentDefinition> definitions = new ArrayList<>();
    for (Made fragment : made.values()) {
      definitions.add(
          FragmentDefinition.newFragmentDefinition()
              .name(fragment.name)
              .typeCondition(new TypeName(fragment.type.getName()))
              .selectionSet(fragment.selections)
              .build());
    }
    return definitions;
  }

  /// A type of which at least some objects are of the given type too.
  GraphQLCompositeType condition(Dice dice, GraphQLCompositeType type) {
    List<GraphQLCompositeType> types =
        schema.getAllTypesAsList().stream()
            .filter(GraphQLCompositeType.class::isInstance)
            .map(GraphQLCompositeType.class::cast)
            .filter(other -> !Introspection.isIntrospectionTypes(other) && overlap(type, other))
            .toList();
    return dice.one(types);
  }

  GraphQLCompositeType condition(InlineFragment inline, GraphQLCompositeType otherwise) {
    TypeName condition = inline.getTypeCondition();
    return condition == null
        ? otherwise
        : (GraphQLCompositeType) Objects.requireNonNull(schema.getType(condition.getName()));
  }

  GraphQLFieldDefinition definition(GraphQLCompositeType parent, String field) {
    return Introspection.getFieldDef(schema, parent, field);
  }

  private boolean overlap(GraphQLCompositeType one, GraphQLCompositeType other) {
    Set<String> others = objects(other);
    return objects(one).stream().anyMatch(others::contains);
  }

  private Set<String> objects(GraphQLCompositeType type) {
    Stream<? extends GraphQLNamedType> objects =
        switch (type) {
          case GraphQLInterfaceType named -> schema.getImplementations(named).stream();
          case GraphQLObjectType object -> Stream.of(object);
          default -> Stream.of();
        };
    return objects.map(GraphQLNamedType::getName).collect(Collectors.toSet());
  }
}
