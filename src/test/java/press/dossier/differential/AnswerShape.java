package press.dossier.differential;

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
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which members each object of an answer has, and in which order, by the specification alone: what
/// the answer of an operation must look like.
final class AnswerShape {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final CoercedVariables variables;

  AnswerShape(GraphQLSchema schema, Document document, CoercedVariables variables) {
    this.schema = schema;
    this.variables = variables;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /// The members of the root.
  Map<String, List<Field>> root(OperationDefinition operation) {
    return collect(List.of(operation.getSelectionSet()), schema.getQueryType());
  }

  /// The members of an object of a type below some fields.
  Map<String, List<Field>> below(List<Field> fields, GraphQLObjectType type) {
    return collect(fields.stream().map(Field::getSelectionSet).toList(), type);
  }

  /// Whether an object of a type may stand where another type is promised.
  boolean fits(GraphQLNamedOutputType promised, GraphQLObjectType type) {
    return promised.getName().equals(type.getName())
        || promised instanceof GraphQLInterfaceType named && schema.isPossibleType(named, type);
  }

  private Map<String, List<Field>> collect(List<SelectionSet> all, GraphQLObjectType type) {
    Map<String, List<Field>> members = new LinkedHashMap<>();
    Set<String> spread = new HashSet<>();
    all.forEach(selections -> collect(selections, type, members, spread));
    return members;
  }

  private void collect(
      SelectionSet selections,
      GraphQLObjectType type,
      Map<String, List<Field>> members,
      Set<String> spread) {
    for (Selection<?> selection : selections.getSelections()) {
      if (!isLeftOut((DirectivesContainer<?>) selection)) {
        switch (selection) {
          case Field field ->
              members.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
          case InlineFragment inline -> {
            if (applies(inline.getTypeCondition(), type)) {
              collect(inline.getSelectionSet(), type, members, spread);
            }
          }
          case FragmentSpread named -> {
            FragmentDefinition fragment = fragments.get(named.getName());
            if (spread.add(named.getName()) && applies(fragment.getTypeCondition(), type)) {
              collect(fragment.getSelectionSet(), type, members, spread);
            }
          }
          default -> throw new IllegalArgumentException("no selection: " + selection);
        }
      }
    }
  }

  private boolean applies(TypeName condition, GraphQLObjectType type) {
    return condition == null
        || fits((GraphQLNamedOutputType) schema.getType(condition.getName()), type);
  }

  private boolean isLeftOut(DirectivesContainer<?> selection) {
    return selection.getDirectives().stream()
        .anyMatch(directive ->
            switch (directive.getName()) {
              case "skip" -> condition(directive);
              case "include" -> !condition(directive);
              default -> false;
            });
  }

  private boolean condition(Directive directive) {
    Argument argument = directive.getArgument("if");
    Value<?> value = argument.getValue();
    return switch (value) {
      case BooleanValue written -> written.isValue();
      case VariableReference variable -> (Boolean) variables.get(variable.getName());
      default -> throw new IllegalArgumentException("no condition: " + value);
    };
  }

  /// The object type of a name.
  GraphQLObjectType type(String name) {
    return schema.getObjectType(name);
  }

  /// Whether a type has fields.
  static boolean hasFields(GraphQLNamedOutputType type) {
    return type instanceof GraphQLCompositeType;
  }
}
