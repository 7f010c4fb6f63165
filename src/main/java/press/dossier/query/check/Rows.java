package press.dossier.query.check;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.argument.PathArguments;
import press.dossier.query.live.Feed;

/// How many rows a field may bring.
///
/// @param field the field as written in the document
/// @param definition the field in the schema
record Rows(Field field, GraphQLFieldDefinition definition, CoercedVariables variables) {

  /// Longer pages are refused where arguments are read; here they count as this.
  private static final int LONGEST = 1_000;

  private static final BigInteger MOST = BigInteger.valueOf(LONGEST);

  private static final String PATHS = "PathSearch";

  boolean isList() {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
  }

  /// Whether the field's own arguments say how many rows come.
  boolean arePaged() {
    return definition.getArgument("first") != null || definition.getArgument("ids") != null;
  }

  /// Whether the rows are those of the page around them.
  boolean areOfPage(GraphQLNamedType parent) {
    return switch (field.getName()) {
      case "nodes", "edges" -> parent.getName().endsWith("Connection");
      case "paths" -> parent.getName().equals(PATHS);
      default -> false;
    };
  }

  /// The most rows that may come.
  int most() {
    if (definition.getArgument("ids") != null) {
      return given("ids").orElse(0);
    }
    if (definition.getArgument("first") != null) {
      OptionalInt first = given("first");
      return first.isPresent() ? first.getAsInt() : given("last").orElse(unlessSaid());
    }
    return switch (field.getName()) {
      case "hops" -> PathArguments.MOST_HOPS;
      case "changes" -> Feed.MOST_CHANGES;
      default -> CostCheck.LIST;
    };
  }

  private int unlessSaid() {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType());
    return type.getName().equals(PATHS) ? PathArguments.DEFAULT_PATHS : PageArguments.DEFAULT;
  }

  /// The number that an argument sets, or the length of its list.
  private OptionalInt given(String name) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals(name)) {
        return number(value(argument.getValue()));
      }
    }
    return OptionalInt.empty();
  }

  private @Nullable Object value(Value<?> written) {
    return switch (written) {
      case VariableReference variable -> variables.get(variable.getName());
      case IntValue number -> number.getValue();
      case ArrayValue list -> list.getValues();
      default -> null;
    };
  }

  private static OptionalInt number(@Nullable Object value) {
    return switch (value) {
      case null -> OptionalInt.empty();
      case BigInteger number ->
          OptionalInt.of(number.max(BigInteger.ZERO).min(MOST).intValueExact());
      case Number number -> OptionalInt.of(Math.clamp(number.longValue(), 0, LONGEST));
      case Collection<?> list -> OptionalInt.of(Math.min(LONGEST, list.size()));
      default -> OptionalInt.of(1);
    };
  }
}
