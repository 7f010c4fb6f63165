package press.dossier.differential.operation;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.NodeType;
import press.dossier.model.item.IdentifierItem;

/// Values for the arguments of fields. What is not in a map is left out; what is null in it is
/// given as null.
final class ArgumentValues {

  private static final int SMALL = 5;
  private static final int MOST = 100;
  private static final int AS_OF_PERCENT = 60;

  /// Not all of them are drawn in a history.
  private static final int MOST_REVISIONS = 6;

  private final Dice dice;
  private final Vocabulary vocabulary;
  private final Conditions conditions;

  ArgumentValues(Dice dice, Vocabulary vocabulary) {
    this.dice = dice;
    this.vocabulary = vocabulary;
    this.conditions = new Conditions(dice, vocabulary);
  }

  /// How many rows a page has at most under these values.
  static int size(Map<String, @Nullable Object> values) {
    Object size = values.get("first") == null ? values.get("last") : values.get("first");
    return size == null ? 20 : (Integer) size;
  }

  /// Values for a connection, its page no larger than `most`.
  ///
  /// @param walked whether the list should have more than one page
  Map<String, @Nullable Object> ofPage(GraphQLFieldDefinition field, int most, boolean walked) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (field.getArgument("filter") != null && dice.chance(walked ? 25 : 50)) {
      values.put("filter", dice.unless(5, () -> filter(input(field, "filter"))));
    }
    if (field.getArgument("publication") != null) {
      values.put("publication", vocabulary.slug(dice, NodeType.PUBLICATION));
    }
    for (String end : dice.<String>shuffled(List.of("since", "until"))) {
      if (field.getArgument(end) != null && dice.chance(40)) {
        values.put(end, dice.unless(6, () -> dice.between(0, MOST_REVISIONS)));
      }
    }
    asOf(field, values);
    if (field.getArgument("orderBy") != null && dice.chance(45)) {
      values.put("orderBy", dice.unless(5, () -> order(input(field, "orderBy"))));
    }
    int roll = dice.between(walked || most < 20 ? 2 : 0, 9);
    if (roll >= 6) {
      values.put("last", pageSize(most, walked));
    } else if (roll >= 2) {
      values.put("first", pageSize(most, walked));
    }
    if (dice.chance(10)) {
      values.putIfAbsent(dice.one(List.of("first", "last")), null);
    }
    return values;
  }

  /// The days of a field of the root.
  private void asOf(GraphQLFieldDefinition field, Map<String, @Nullable Object> values) {
    if (field.getArgument("asOf") == null || !dice.chance(AS_OF_PERCENT)) {
      return;
    }
    Map<String, @Nullable Object> asOf = new LinkedHashMap<>();
    for (String axis : dice.<String>shuffled(List.of("validOn", "knownAt"))) {
      if (dice.chance(60)) {
        asOf.put(axis, dice.unless(6, () -> vocabulary.day(dice)));
      }
    }
    if (vocabulary.hasInstants() && dice.chance(60)) {
      asOf.put("recordedAt", dice.unless(4, () -> vocabulary.instant(dice)));
    }
    values.put("asOf", dice.unless(5, () -> asOf));
  }

  private int pageSize(int most, boolean walked) {
    boolean small = walked || dice.chance(75);
    return dice.between(1, Math.min(most, small ? SMALL : MOST));
  }

  private static GraphQLInputObjectType input(GraphQLFieldDefinition field, String argument) {
    return (GraphQLInputObjectType) field.getArgument(argument).getType();
  }

  private Map<String, @Nullable Object> order(GraphQLInputObjectType type) {
    Map<String, @Nullable Object> order = new LinkedHashMap<>();
    order.put("field", word(type.getField("field")));
    if (dice.chance(75)) {
      order.put("direction", dice.unless(5, () -> word(type.getField("direction"))));
    }
    return order;
  }

  private Map<String, @Nullable Object> filter(GraphQLInputObjectType type) {
    Map<String, @Nullable Object> filter = new LinkedHashMap<>();
    for (GraphQLInputObjectField field : dice.shuffled(type.getFields())) {
      if (dice.chance(35)) {
        filter.put(field.getName(), dice.unless(6, () -> condition(type, field)));
      }
    }
    return filter;
  }

  private Object condition(GraphQLInputObjectType type, GraphQLInputObjectField field) {
    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType) {
      return span();
    }
    List<Object> any = new ArrayList<>();
    for (int i = dice.chance(4) ? 0 : dice.between(1, 4); i > 0; i--) {
      any.add(element(type, field));
    }
    return any;
  }

  private Object element(GraphQLInputObjectType type, GraphQLInputObjectField field) {
    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType) {
      return word(field);
    }
    return conditions.element(type.getName(), field.getName());
  }

  private Map<String, @Nullable Object> span() {
    Map<String, @Nullable Object> span = new LinkedHashMap<>();
    for (String end : dice.<String>shuffled(List.of("from", "to"))) {
      if (dice.chance(70)) {
        span.put(end, dice.unless(6, () -> vocabulary.day(dice)));
      }
    }
    return span;
  }

  private Word word(GraphQLInputObjectField field) {
    return word((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private Word word(GraphQLEnumType words) {
    List<GraphQLEnumValueDefinition> values = words.getValues();
    return new Word(dice.<GraphQLEnumValueDefinition>one(values).getName());
  }

  /// Values for a field of the root that finds one thing, or several by their ids.
  Map<String, @Nullable Object> ofLookUp(GraphQLFieldDefinition field) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    switch (field.getName()) {
      case "node" -> values.put("id", vocabulary.anyId(dice));
      case "nodes" -> values.put("ids", ids());
      case "bid" -> values.put("id", vocabulary.bidId(dice));
      case "claim" -> values.put("id", vocabulary.id(dice, NodeType.CLAIM));
      case "statement" -> values.put("id", vocabulary.id(dice, NodeType.STATEMENT));
      case "publication" -> named(values, NodeType.PUBLICATION);
      case "publisher" -> named(values, NodeType.PUBLISHER);
      case "beat" -> named(values, NodeType.BEAT);
      case "search" -> search(values, field);
      case "path" -> path(values);
      default -> entity(values, Conditions.kinds(field.getName()));
    }
    asOf(field, values);
    field.getArguments().stream()
        .filter(argument -> !GraphQLTypeUtil.isNonNull(argument.getType()) && dice.chance(8))
        .forEach(argument -> values.putIfAbsent(argument.getName(), null));
    return values;
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = dice.chance(5) ? dice.between(0, MOST) : dice.between(0, 8); i > 0; i--) {
      ids.add(!ids.isEmpty() && dice.chance(10) ? dice.one(ids) : vocabulary.anyId(dice));
    }
    return ids;
  }

  private void named(Map<String, @Nullable Object> values, NodeType type) {
    if (dice.chance(50)) {
      values.put("id", vocabulary.id(dice, type));
    } else {
      values.put("slug", vocabulary.slug(dice, type));
    }
  }

  private void search(Map<String, @Nullable Object> values, GraphQLFieldDefinition field) {
    values.put("text", vocabulary.typed(dice));
    values.put("first", dice.between(1, SMALL));
    if (dice.chance(30)) {
      GraphQLEnumType kinds =
          (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getArgument("kind").getType());
      values.put("kind", List.of(word(kinds), word(kinds)));
    }
  }

  private void path(Map<String, @Nullable Object> values) {
    for (String end : List.of("from", "to")) {
      Map<String, @Nullable Object> by = new LinkedHashMap<>();
      entity(by, List.of(EntityKind.values()));
      values.put(end, by);
    }
    if (dice.chance(50)) {
      values.put("maxHops", dice.between(1, 6));
    }
    if (dice.chance(50)) {
      values.put("first", dice.chance(80) ? dice.between(1, SMALL) : dice.between(1, 20));
    }
  }

  private void entity(Map<String, @Nullable Object> values, List<EntityKind> kinds) {
    switch (dice.between(0, 5)) {
      case 0 -> values.put("identifier", identifier(vocabulary.identifier(dice, kinds)));
      case 1, 2 -> values.put("id", vocabulary.entityId(dice, kinds));
      default -> values.put("slug", vocabulary.slug(dice, kinds));
    }
  }

  /// A number alone, or with its issuer. A docket number is only one with its court.
  private Map<String, @Nullable Object> identifier(IdentifierItem known) {
    Map<String, @Nullable Object> identifier = new LinkedHashMap<>();
    identifier.put("scheme", new Word(known.scheme().name()));
    identifier.put("value", dice.chance(5) ? "unknown" : known.value());
    if (known.scheme() == IdentifierScheme.DOCKET) {
      identifier.put("issuer", known.issuer());
    } else if (dice.chance(50)) {
      boolean wrong = dice.chance(15);
      identifier.put(
          "issuer",
          wrong ? vocabulary.slug(dice, List.of(EntityKind.PUBLIC_BODY)) : known.issuer());
    }
    return identifier;
  }
}
