package press.dossier.differential.operation;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.differential.operation.Scope.Use;

/// Writes fields with their arguments.
final class FieldWriter {

  private static final int LIST_LENGTH = 3;
  private static final int MOST_PAGE = 100;
  private static final int WALKED_PERCENT = 30;
  private static final int PATH_PERCENT = 8;

  private final Dice dice;
  private final GraphQLSchema schema;
  private final Given given;
  private final ArgumentValues values;
  private final Additions additions;
  private final SelectionWriter selections;
  private final boolean walking;
  private int walks;

  FieldWriter(
      Dice dice, GraphQLSchema schema, Vocabulary vocabulary, Given given, SelectionWriter writer) {
    this.dice = dice;
    this.schema = schema;
    this.given = given;
    this.values = new ArgumentValues(dice, vocabulary);
    this.additions = writer.additions();
    this.selections = writer;
    this.walking = dice.chance(50);
  }

  /// How many connections of the operation can be walked.
  int walks() {
    return walks;
  }

  boolean isWalking() {
    return walking;
  }

  /// Some field of a type; `__typename` where no other may be.
  Field any(GraphQLCompositeType type, Scope scope, Place at) {
    if (type.getName().equals("Query") && dice.chance(PATH_PERCENT)) {
      return named(type, "path", scope, at); // one of many fields, and the one that is searched for
    }
    List<GraphQLFieldDefinition> may =
        ((GraphQLFieldsContainer) type)
            .getFieldDefinitions().stream().filter(field -> mayStand(type, field, at)).toList();
    if (may.isEmpty()) {
      return typename(type, scope, at);
    }
    List<GraphQLFieldDefinition> deep = may.stream().filter(FieldWriter::hasFields).toList();
    List<GraphQLFieldDefinition> flat = may.stream().filter(field -> !hasFields(field)).toList();
    boolean down = flat.isEmpty() || !deep.isEmpty() && dice.chance(at.depth() < 4 ? 65 : 45);
    return write(type, dice.one(down ? deep : flat), scope, at);
  }

  Field typename(GraphQLCompositeType type, Scope scope, Place at) {
    return write(type, Introspection.TypeNameMetaFieldDef, scope, at);
  }

  Field named(GraphQLCompositeType type, String field, Scope scope, Place at) {
    return write(type, ((GraphQLFieldsContainer) type).getFieldDefinition(field), scope, at);
  }

  private boolean mayStand(GraphQLCompositeType parent, GraphQLFieldDefinition field, Place at) {
    if (!hasFields(field)) {
      return true;
    }
    boolean enough = isPaged(field) ? at.room() >= 1 : at.room() >= times(field);
    return at.mayGoDown() && enough && (at.levels() > 0 || !isLevel(parent, field));
  }

  private static boolean hasFields(GraphQLFieldDefinition field) {
    return target(field) instanceof GraphQLCompositeType;
  }

  private static GraphQLType target(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType());
  }

  static boolean isPaged(GraphQLFieldDefinition field) {
    return field.getArgument("after") != null;
  }

  private static int times(GraphQLFieldDefinition field) {
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    boolean rows = field.getName().equals("nodes") || field.getName().equals("edges");
    return list && !rows ? LIST_LENGTH : 1;
  }

  /// Whether a field leads to further nodes; below a connection they are the same ones.
  private boolean isLevel(GraphQLCompositeType parent, GraphQLFieldDefinition field) {
    boolean inConnection =
        parent.getName().endsWith("Connection") || parent.getName().endsWith("Edge");
    return !inConnection && (isPaged(field) || isNode(target(field)));
  }

  private boolean isNode(GraphQLType type) {
    GraphQLInterfaceType node = (GraphQLInterfaceType) schema.getType("Node");
    return switch (type) {
      case GraphQLObjectType object -> schema.isPossibleType(node, object);
      case GraphQLInterfaceType named -> true;
      default -> false;
    };
  }

  private Field write(
      GraphQLCompositeType parent, GraphQLFieldDefinition definition, Scope scope, Place at) {
    boolean walked =
        isPaged(definition) && walking && (at.depth() == 0 || dice.chance(WALKED_PERCENT));
    int walk = walked ? ++walks : 0;
    Map<String, @Nullable Object> chosen = values(definition, at, walked);
    Field field =
        Field.newField(definition.getName())
            .alias(additions.alias())
            .arguments(arguments(definition, chosen, walk))
            .build();
    int times = isPaged(definition) ? ArgumentValues.size(chosen) : times(definition);
    Use use = new Use(parent, definition, field, times);
    if (!scope.accepts(use)) {
      Field renamed = field.transform(change -> change.alias(additions.freshAlias()));
      use = new Use(parent, definition, renamed, times);
    }
    return complete(use, scope, at, walk);
  }

  private Map<String, @Nullable Object> values(
      GraphQLFieldDefinition definition, Place at, boolean walked) {
    if (isPaged(definition)) {
      return values.ofPage(definition, Math.min(MOST_PAGE, at.room()), walked);
    }
    return definition.getArguments().isEmpty() ? Map.of() : values.ofLookUp(definition);
  }

  private List<Argument> arguments(
      GraphQLFieldDefinition definition, Map<String, @Nullable Object> chosen, int walk) {
    List<Argument> arguments = new ArrayList<>();
    chosen.forEach((name, value) ->
        arguments.add(given.argument(name, definition.getArgument(name).getType(), value)));
    if (walk > 0) {
      arguments.add(given.laterArgument("after", Walk.after(walk)));
      arguments.add(given.laterArgument("before", Walk.before(walk)));
    }
    return dice.shuffled(arguments);
  }

  /// A field that is selected already, once more, with further selections below it.
  Optional<Field> again(GraphQLCompositeType type, Scope scope, Place at) {
    List<Use> uses =
        scope.usesOf(type).stream().filter(use -> mayStand(type, use.definition(), at)).toList();
    return uses.isEmpty() ? Optional.empty() : Optional.of(complete(dice.one(uses), scope, at, 0));
  }

  private Field complete(Use use, Scope scope, Place at, int walk) {
    Scope below = scope.add(use);
    Field.Builder field = Field.newField(use.field().getName());
    field.alias(use.field().getAlias()).arguments(use.field().getArguments());
    if (target(use.definition()) instanceof GraphQLCompositeType type) {
      Place next = at.below(isLevel(use.parent(), use.definition()), use.times());
      SelectionSet written = selections.write(type, below, next);
      field.selectionSet(walk > 0 ? Walk.added(written, walk) : written);
    }
    return field.directives(additions.directives()).build();
  }
}
