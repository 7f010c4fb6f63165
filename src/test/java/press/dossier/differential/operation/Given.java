package press.dossier.differential.operation;

import graphql.Scalars;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;

/// How the values of arguments are given: written out, or as variables, whole or in part.
final class Given {

  private static final int VARIABLE_PERCENT = 25;

  private final Dice dice;
  private final List<VariableDefinition> definitions = new ArrayList<>();
  private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
  private final Map<Boolean, Value<?>> conditions = new HashMap<>();

  Given(Dice dice) {
    this.dice = dice;
  }

  List<VariableDefinition> definitions() {
    return definitions;
  }

  /// The variables as they are sent.
  Map<String, @Nullable Object> variables() {
    return variables;
  }

  /// An argument with a value of its type.
  Argument argument(String name, GraphQLType type, @Nullable Object value) {
    return new Argument(name, value(type, value));
  }

  /// A text variable that is left out until somebody gives it.
  Argument laterArgument(String name, String variable) {
    definitions.add(
        VariableDefinition.newVariableDefinition()
            .name(variable)
            .type(new TypeName("String"))
            .build());
    return new Argument(name, new VariableReference(variable));
  }

  /// The condition of a directive.
  Argument condition(boolean condition) {
    if (conditions.containsKey(condition) && dice.chance(30)) {
      return new Argument("if", conditions.get(condition));
    }
    Value<?> value = value(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean), condition);
    conditions.put(condition, value);
    return new Argument("if", value);
  }

  private Value<?> value(GraphQLType type, @Nullable Object value) {
    return dice.chance(VARIABLE_PERCENT) ? variable(type, value) : written(type, value, false);
  }

  private Value<?> written(GraphQLType type, @Nullable Object value, boolean whole) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (value) {
      case null -> NullValue.of();
      case Word word -> new EnumValue(word.name());
      case String text -> new StringValue(text);
      case Integer number -> IntValue.of(number);
      case Boolean condition -> BooleanValue.of(condition);
      case List<?> list -> list((GraphQLList) bare, list, whole);
      case Map<?, ?> object -> object((GraphQLInputObjectType) bare, object, whole);
      default -> throw new IllegalArgumentException("no value: " + value);
    };
  }

  private Value<?> list(GraphQLList type, List<?> list, boolean whole) {
    GraphQLType element = type.getWrappedType();
    if (list.size() == 1 && dice.chance(10)) {
      return written(element, list.getFirst(), true);
    }
    List<Value> values = new ArrayList<>();
    list.forEach(e -> values.add(whole ? written(element, e, true) : value(element, e)));
    return ArrayValue.newArrayValue().values(values).build();
  }

  private Value<?> object(GraphQLInputObjectType type, Map<?, ?> object, boolean whole) {
    List<ObjectField> fields = new ArrayList<>();
    object.forEach((key, value) -> {
      GraphQLType field = type.getField(key.toString()).getType();
      Value<?> written = whole ? written(field, value, true) : value(field, value);
      fields.add(new ObjectField(key.toString(), written));
    });
    return ObjectValue.newObjectValue().objectFields(fields).build();
  }

  private Value<?> variable(GraphQLType type, @Nullable Object value) {
    String name = "v" + definitions.size();
    VariableDefinition.Builder definition = VariableDefinition.newVariableDefinition().name(name);
    Type<?> written = type(type);
    Type<?> bare = written instanceof NonNullType required ? required.getType() : written;
    boolean sent = dice.chance(60);
    if (value == null) {
      valueless(definition, bare, name, sent);
    } else if (sent) {
      definition.type(type instanceof GraphQLNonNull || dice.chance(50) ? required(bare) : bare);
      variables.put(name, json(value));
    } else {
      definition.type(dice.chance(50) ? required(bare) : bare);
      definition.defaultValue(written(type, value, true));
    }
    definitions.add(definition.build());
    return new VariableReference(name);
  }

  /// A variable for nothing: null as sent, null by default, or left out; what is sent as null beats
  /// a default.
  private void valueless(
      VariableDefinition.Builder definition, Type<?> type, String name, boolean sent) {
    definition.type(type);
    if (sent) {
      variables.put(name, null);
    }
    if (sent && type instanceof TypeName named && named.getName().equals("Int")) {
      definition.defaultValue(IntValue.of(7));
    } else if (!sent && dice.chance(40)) {
      definition.defaultValue(NullValue.of());
    }
  }

  private Object json(Object value) {
    return switch (value) {
      case Word word -> word.name();
      case List<?> list when list.size() == 1 && dice.chance(10) -> json(list.getFirst());
      case List<?> list -> list.stream().map(this::json).toList();
      case Map<?, ?> object -> json(object);
      default -> value;
    };
  }

  private Map<String, @Nullable Object> json(Map<?, ?> object) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    object.forEach((key, value) -> json.put(key.toString(), value == null ? null : json(value)));
    return json;
  }

  private static Type<?> required(Type<?> type) {
    return NonNullType.newNonNullType(type).build();
  }

  private static Type<?> type(GraphQLType type) {
    return switch (type) {
      case GraphQLNonNull required -> required(type(required.getWrappedType()));
      case GraphQLList list -> new ListType(type(list.getWrappedType()));
      default -> new TypeName(((GraphQLNamedType) type).getName());
    };
  }
}
