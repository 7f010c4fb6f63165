package press.dossier.query.export;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.dossier.query.plan.Member;
import press.dossier.query.plan.Selections;

/// Rewrites an operation along the way to its one connection.
final class Rewriting {

  private static final int PAGE = 100;

  private final Selections selections;
  private final boolean further;
  private final List<String> path = new ArrayList<>();
  private final Columns columns;
  private boolean whole = true;

  /// @param further whether the page behind a cursor is read
  Rewriting(Selections selections, boolean further) {
    this.selections = selections;
    this.further = further;
    this.columns = new Columns(selections);
  }

  List<String> path() {
    return List.copyOf(path);
  }

  Columns columns() {
    return columns;
  }

  boolean isWhole() {
    return whole;
  }

  SelectionSet root(OperationDefinition operation, GraphQLObjectType query) {
    Field root = Field.newField("query").selectionSet(operation.getSelectionSet()).build();
    return below(List.of(root), List.of(query), 0);
  }

  /// What stands below some fields on the way, for each type that they may return.
  private SelectionSet below(List<Field> parents, List<GraphQLObjectType> types, int depth) {
    SelectionSet.Builder way = SelectionSet.newSelectionSet();
    for (GraphQLObjectType type : types) {
      List<Member> members =
          selections.below(parents, type).stream()
              .filter(member -> !member.name().equals("__typename"))
              .toList();
      if (members.size() > 1) {
        throw Walk.refused(
            members.get(1).first(), "Field " + members.get(1).name() + " leads aside");
      }
      for (Member member : members) {
        way.selection(
            InlineFragment.newInlineFragment()
                .typeCondition(new TypeName(type.getName()))
                .selectionSet(new SelectionSet(List.of(step(member, type, depth))))
                .build());
      }
    }
    if (path.size() <= depth) {
      throw Walk.refused(parents.getFirst(), "Nothing is selected");
    }
    return way.build();
  }

  private Field step(Member member, GraphQLObjectType type, int depth) {
    GraphQLFieldDefinition field = type.getFieldDefinition(member.name());
    if (field == null || selections.typesOf(field).isEmpty() || isList(field)) {
      throw Walk.refused(member.first(), "Field " + member.name() + " leads to no connection");
    }
    if (path.size() == depth) {
      path.add(member.key());
    }
    if (!path.get(depth).equals(member.key())) {
      throw Walk.refused(member.first(), "Field " + member.name() + " leads elsewhere");
    }
    SelectionSet inner =
        Walk.isConnection(field)
            ? page(member, field)
            : below(member.fields(), selections.typesOf(field), depth + 1);
    return member
        .first()
        .transform(change ->
            change
                .selectionSet(inner)
                .arguments(Walk.isConnection(field) ? arguments(member) : member.arguments()));
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
  }

  private List<Argument> arguments(Member member) {
    List<Argument> given = member.arguments();
    if (given.stream().anyMatch(argument -> isLength(argument.getName()))) {
      whole = false;
      return given;
    }
    Stream<Argument> kept =
        given.stream().filter(argument -> !further || !argument.getName().equals("after"));
    Argument length = new Argument("first", IntValue.of(PAGE));
    Stream<Argument> added =
        further
            ? Stream.of(length, new Argument("after", new VariableReference(Walk.CURSOR)))
            : Stream.of(length);
    return Stream.concat(kept, added).toList();
  }

  private static boolean isLength(String argument) {
    return argument.equals("first") || argument.equals("last");
  }

  private SelectionSet page(Member connection, GraphQLFieldDefinition field) {
    GraphQLObjectType type = selections.typesOf(field).getFirst();
    List<Field> nodes = nodes(connection, type);
    if (nodes.isEmpty()) {
      throw Walk.refused(connection.first(), "No nodes are selected");
    }
    GraphQLFieldDefinition nodesField = type.getFieldDefinition("nodes");
    Sourcing sourcing =
        Sourcing.of((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(nodesField.getType()));
    columns.add(nodes, selections.typesOf(nodesField), sourcing);
    List<Selection> selected = new ArrayList<>(sourcing.selections());
    nodes.forEach(node -> selected.addAll(node.getSelectionSet().getSelections()));
    return new SelectionSet(
        List.of(
            field("nodes", selected),
            field("pageInfo", List.of(new Field("hasNextPage"), new Field("endCursor")))));
  }

  private static Field field(String name, List<? extends Selection> below) {
    return new Field(name, SelectionSet.newSelectionSet(List.copyOf(below)).build());
  }

  /// The fields that select nodes, by themselves or in edges.
  private List<Field> nodes(Member connection, GraphQLObjectType type) {
    List<Field> nodes = new ArrayList<>();
    for (Member member : selections.below(connection.fields(), type)) {
      switch (member.name()) {
        case "nodes" -> nodes.addAll(member.fields());
        case "edges" -> nodes.addAll(nodesOfEdges(member, type));
        default -> {}
      }
    }
    return nodes;
  }

  private List<Field> nodesOfEdges(Member edges, GraphQLObjectType type) {
    GraphQLObjectType edge = selections.typesOf(type.getFieldDefinition("edges")).getFirst();
    return selections.below(edges.fields(), edge).stream()
        .filter(member -> member.name().equals("node"))
        .flatMap(member -> member.fields().stream())
        .toList();
  }
}
