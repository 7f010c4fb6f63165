package press.dossier.query.live;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.dossier.query.plan.Member;
import press.dossier.query.plan.Selections;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// A subscription rewritten as the questions that its events are read with. What it says of a
/// change is asked of the same change among `changes`. Whatever is named here begins with `$`,
/// which no document can use.
///
/// @param key the key of the one field of the root
/// @param payload what is selected of an event, in order
/// @param payloadType the name of its type
/// @param page asks for the next changes
/// @param peek asks for one more behind those of a page
/// @param arguments values that both are asked with
record Rewriting(
    String key,
    List<Member> payload,
    String payloadType,
    OperationDefinition page,
    OperationDefinition peek,
    Map<String, Object> arguments) {

  static final String TOLD = "$told";
  static final String SINCE = "$since";
  static final String AFTER = "$after";

  private static final String FILTER = "$filter";
  private static final GraphQLCodeRegistry CODE = GraphQLCodeRegistry.newCodeRegistry().build();

  static Rewriting of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      CoercedVariables variables) {
    Selections selections = Selections.of(schema, document, variables);
    GraphQLObjectType root = Objects.requireNonNull(schema.getSubscriptionType());
    Member asked = only(selections.of(operation.getSelectionSet(), root), operation);
    GraphQLFieldDefinition field = root.getFieldDefinition(asked.name());
    GraphQLObjectType type = selections.typesOf(field).getFirst();
    List<Member> payload = selections.below(asked.fields(), type);
    return new Rewriting(
        asked.key(),
        payload,
        type.getName(),
        question(operation, changes(asked, page(payload), length(Feed.MOST_CHANGES))),
        question(operation, changes(asked, oneMore(), length(1), after())),
        arguments(asked, field, variables));
  }

  private static Member only(List<Member> members, OperationDefinition operation) {
    if (members.size() != 1 || members.getFirst().name().startsWith("__")) {
      throw Refused.at(
          operation,
          ErrorCode.GRAPHQL_VALIDATION_FAILED,
          "A subscription selects exactly one field of its root.");
    }
    return members.getFirst();
  }

  private static Map<String, Object> arguments(
      Member asked, GraphQLFieldDefinition field, CoercedVariables variables) {
    Map<String, Object> given =
        ValuesResolver.getArgumentValues(
            CODE,
            field.getArguments(),
            asked.arguments(),
            variables,
            GraphQLContext.getDefault(),
            Locale.ROOT);
    Map<String, Object> filter = new HashMap<>();
    if (given.get("filter") instanceof Map<?, ?> conditions) {
      conditions.forEach((name, condition) -> filter.put(String.valueOf(name), condition));
    }
    filter.putAll(Topic.of(asked.name()).filter());
    Map<String, Object> arguments = new HashMap<>();
    arguments.put(FILTER, filter);
    Optional.ofNullable(given.get("since")).ifPresent(since -> arguments.put(SINCE, since));
    return arguments;
  }

  private static OperationDefinition question(OperationDefinition operation, Field changes) {
    return operation.transform(change ->
        change
            .operation(OperationDefinition.Operation.QUERY)
            .selectionSet(new SelectionSet(List.of(changes))));
  }

  /// The field keeps its place in the document, where it is refused if its arguments are wrong.
  private static Field changes(Member asked, SelectionSet below, Argument... paging) {
    List<Argument> arguments = new ArrayList<>(List.of(paging));
    arguments.add(new Argument("since", new VariableReference(SINCE)));
    arguments.add(new Argument("filter", new VariableReference(FILTER)));
    return asked
        .first()
        .transform(change ->
            change
                .name("changes")
                .alias(asked.key())
                .arguments(arguments)
                .directives(List.of())
                .selectionSet(below));
  }

  private static Argument length(int rows) {
    return new Argument("first", IntValue.of(rows));
  }

  private static Argument after() {
    return new Argument("after", new VariableReference(AFTER));
  }

  private static SelectionSet page(List<Member> payload) {
    List<Selection<?>> edge = new ArrayList<>();
    edge.add(told());
    for (Member member : payload) {
      if (member.name().equals("changes")) {
        edge.add(node(member.key(), below(member)));
      }
    }
    return below(
        new Field("edges", below(edge)),
        new Field("pageInfo", below(new Field("hasNextPage"), new Field("endCursor"))));
  }

  private static SelectionSet oneMore() {
    return below(new Field("edges", below(told())));
  }

  private static Field told() {
    return node(TOLD, below(new Field("revision"), new Field("recordedAt")));
  }

  private static Field node(String key, SelectionSet below) {
    return Field.newField("node").alias(key).selectionSet(below).build();
  }

  private static SelectionSet below(Member member) {
    List<Selection<?>> selected = new ArrayList<>();
    for (Field field : member.fields()) {
      for (Selection<?> selection : field.getSelectionSet().getSelections()) {
        selected.add(selection);
      }
    }
    return below(selected);
  }

  private static SelectionSet below(Selection<?>... selected) {
    return below(List.of(selected));
  }

  private static SelectionSet below(List<Selection<?>> selected) {
    return SelectionSet.newSelectionSet().selections(List.copyOf(selected)).build();
  }
}
