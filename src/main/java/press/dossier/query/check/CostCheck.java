package press.dossier.query.check;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.query.plan.Selections;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Counts how many objects and values the answer to a valid operation may hold, given its
/// variables. Each fragment is counted once, so that it takes time linear in the document.
///
/// An object counts one. A page counts as many rows as it may have: `first` or `last`, or what it
/// has without them; connections, edges and page information themselves count nothing. A list
/// without pages counts [#LIST]. What is selected twice counts twice.
public final class CostCheck {

  /// How many objects a list without pages counts as.
  static final int LIST = 3;

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Load> measured = new HashMap<>();
  private final CoercedVariables variables;

  private CostCheck(GraphQLSchema schema, Document document, CoercedVariables variables) {
    this.schema = schema;
    this.variables = variables;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
  }

  /// The cost of an operation, or a refusal if it asks for too much.
  public static Cost require(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      CoercedVariables variables,
      LimitsConfig limits) {
    GraphQLCompositeType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> Objects.requireNonNull(schema.getMutationType());
          case SUBSCRIPTION -> Objects.requireNonNull(schema.getSubscriptionType());
        };
    Load load =
        new CostCheck(schema, document, variables).measure(operation.getSelectionSet(), root);
    require(operation, "objects", load.objects(), limits.cost());
    require(operation, "values", load.values(), limits.values());
    return new Cost(load.objects(), limits.cost());
  }

  private static void require(OperationDefinition operation, String what, long asked, int most) {
    if (asked > most) {
      throw Refused.at(
          operation,
          ErrorCode.QUERY_TOO_COMPLEX,
          "The answer may hold %s%d %s; at most %d are served: ask for shorter pages (first, last) or fewer levels."
              .formatted(asked >= Load.LARGEST ? "more than " : "", asked, what, most));
    }
  }

  private Load measure(@Nullable SelectionSet selections, GraphQLCompositeType type) {
    Load load = Load.NONE;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        load = load.with(measure(selection, type));
      }
    }
    return load;
  }

  private Load measure(Selection<?> selection, GraphQLCompositeType type) {
    if (!Selections.includes((DirectivesContainer<?>) selection, variables)) {
      return Load.NONE;
    }
    return switch (selection) {
      case Field field -> field(field, type);
      case InlineFragment inline when inline.getTypeCondition() == null ->
          measure(inline.getSelectionSet(), type);
      case InlineFragment inline ->
          measure(inline.getSelectionSet(), named(inline.getTypeCondition().getName()));
      case FragmentSpread spread -> fragment(spread.getName());
      default -> Load.NONE;
    };
  }

  private Load fragment(String name) {
    Load known = measured.get(name);
    if (known != null) {
      return known;
    }
    FragmentDefinition fragment = Objects.requireNonNull(fragments.get(name));
    Load load = measure(fragment.getSelectionSet(), named(fragment.getTypeCondition().getName()));
    measured.put(name, load);
    return load;
  }

  private GraphQLCompositeType named(String type) {
    return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(type));
  }

  private Load field(Field field, GraphQLCompositeType parent) {
    if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
        || DocumentCheck.isOfSchema(field)) {
      return Load.VALUE;
    }
    GraphQLFieldDefinition definition =
        ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
    GraphQLType target = GraphQLTypeUtil.unwrapAll(definition.getType());
    Rows rows = new Rows(field, definition, variables);
    if (!(target instanceof GraphQLCompositeType composite)) {
      return rows.isList() ? Load.VALUE.times(LIST) : Load.VALUE;
    }
    Load below = measure(field.getSelectionSet(), composite);
    Load object = isFrame(composite) ? below : below.inObject();
    if (rows.arePaged()) {
      return rows.isList() ? object.times(rows.most()) : object.onPage(rows.most());
    }
    if (!rows.isList()) {
      return object;
    }
    return rows.areOfPage(parent) ? object.perRow() : object.times(rows.most());
  }

  /// Whether a type only holds a page together.
  private static boolean isFrame(GraphQLNamedType type) {
    String name = type.getName();
    return name.endsWith("Connection") || name.endsWith("Edge") || name.equals("PageInfo");
  }
}
