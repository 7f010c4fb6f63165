package press.dossier.query.plan;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which members an object of a type has in the answer, and in which order: CollectFields of the
/// GraphQL specification (6.3.2), over fragments, type conditions and the directives `@skip` and
/// `@include`.
public final class Selections {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final CoercedVariables variables;

  private Selections(
      GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
  }

  /// The selections of a document under the values of its variables.
  public static Selections of(GraphQLSchema schema, Document document, CoercedVariables variables) {
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    return new Selections(schema, fragments, variables);
  }

  /// The object types that a field may return; none if it returns values.
  public List<GraphQLObjectType> typesOf(GraphQLFieldDefinition field) {
    return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
      case GraphQLObjectType object -> List.of(object);
      case GraphQLInterfaceType interfaceType -> schema.getImplementations(interfaceType);
      case GraphQLUnionType union ->
          union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
      default -> List.of();
    };
  }

  /// The members of an object of a type below some fields.
  public List<Member> below(List<Field> parents, GraphQLObjectType type) {
    Collected collected = new Collected(type);
    parents.forEach(parent -> collected.addAll(parent.getSelectionSet()));
    return collected.members();
  }

  /// The members of an operation's root.
  public List<Member> of(SelectionSet selections, GraphQLObjectType root) {
    Collected collected = new Collected(root);
    collected.addAll(selections);
    return collected.members();
  }

  private final class Collected {

    private final GraphQLObjectType type;
    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();

    Collected(GraphQLObjectType type) {
      this.type = type;
    }

    List<Member> members() {
      return fields.entrySet().stream().map(e -> new Member(e.getKey(), e.getValue())).toList();
    }

    void addAll(@Nullable SelectionSet selections) {
      if (selections != null) {
        selections.getSelections().forEach(this::add);
      }
    }

    private void add(Selection<?> selection) {
      switch (selection) {
        case Field field when included(field) ->
            fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
        case InlineFragment inline when included(inline) && applies(inline.getTypeCondition()) ->
            addAll(inline.getSelectionSet());
        case FragmentSpread spread when included(spread) && visited.add(spread.getName()) ->
            addFragment(spread);
        default -> {}
      }
    }

    private void addFragment(FragmentSpread spread) {
      FragmentDefinition fragment = fragments.get(spread.getName());
      if (fragment != null && applies(fragment.getTypeCondition())) {
        addAll(fragment.getSelectionSet());
      }
    }

    private boolean applies(@Nullable TypeName condition) {
      if (condition == null || condition.getName().equals(type.getName())) {
        return true;
      }
      GraphQLType named = schema.getType(condition.getName());
      return switch (named) {
        case GraphQLInterfaceType interfaceType ->
            schema.getImplementations(interfaceType).contains(type);
        case GraphQLUnionType union -> union.getTypes().contains(type);
        case null, default -> false;
      };
    }
  }

  private boolean included(DirectivesContainer<?> node) {
    return includes(node, variables);
  }

  /// Whether the directives of a selection let it into the answer.
  public static boolean includes(DirectivesContainer<?> node, CoercedVariables variables) {
    return !says(node, "skip", false, variables) && says(node, "include", true, variables);
  }

  private static boolean says(
      DirectivesContainer<?> node, String directive, boolean without, CoercedVariables variables) {
    for (Directive given : node.getDirectives(directive)) {
      Argument condition = given.getArgument("if");
      return switch (condition.getValue()) {
        case BooleanValue literal -> literal.isValue();
        case VariableReference variable -> Boolean.TRUE.equals(variables.get(variable.getName()));
        default -> without;
      };
    }
    return without;
  }
}
