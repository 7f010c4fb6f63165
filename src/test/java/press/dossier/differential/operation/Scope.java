package press.dossier.differential.operation;

import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is selected at one place of the response, over all fragments, so that a further selection
/// can be held against it: one name in the response must mean one thing.
final class Scope {

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// A name of the response.
  ///
  /// @param shape the type that it has wherever it is selected
  /// @param below what is selected below it
  private record Entry(String shape, List<Use> uses, Scope below) {}

  /// A field that is selected under a name.
  ///
  /// @param times how many objects there may be below one; 0 if that is not known
  record Use(
      GraphQLCompositeType parent, GraphQLFieldDefinition definition, Field field, int times) {

    private boolean agrees(Use other) {
      return call(field).equals(call(other.field))
          || parent instanceof GraphQLObjectType
              && other.parent instanceof GraphQLObjectType
              && !parent.getName().equals(other.parent.getName());
    }

    private static String call(Field field) {
      return field.getName()
          + field.getArguments().stream().map(AstPrinter::printAstCompact).sorted().toList();
    }

    /// The type; `__typename` is told apart from other texts, because graphql-java's validation
    /// does so too.
    private String shape() {
      return definition.getName().equals("__typename")
          ? definition.getName()
          : GraphQLTypeUtil.simplePrint(definition.getType());
    }

    private String name() {
      return field.getResultKey();
    }
  }

  /// Whether a field can be selected here beside all others.
  boolean accepts(Use use) {
    Entry entry = entries.get(use.name());
    return entry == null
        || entry.shape.equals(use.shape()) && entry.uses.stream().allMatch(use::agrees);
  }

  /// Selects a field here.
  ///
  /// @return the place below it
  Scope add(Use use) {
    Entry entry =
        entries.computeIfAbsent(
            use.name(), name -> new Entry(use.shape(), new ArrayList<>(), new Scope()));
    entry.uses.add(use);
    return entry.below;
  }

  /// Fields of a type that are selected here already and could be once more.
  List<Use> usesOf(GraphQLCompositeType parent) {
    return entries.values().stream()
        .flatMap(entry -> entry.uses.stream())
        .filter(use -> use.times > 0 && use.parent.getName().equals(parent.getName()))
        .toList();
  }

  /// Whether everything that a fragment selects can be selected here.
  boolean accepts(SelectionSet selections, GraphQLCompositeType parent, Fragments fragments) {
    return fields(selections, parent, fragments).stream()
        .allMatch(use -> accepts(use) && acceptsBelow(use, fragments));
  }

  private boolean acceptsBelow(Use use, Fragments fragments) {
    Entry entry = entries.get(use.name());
    SelectionSet below = use.field.getSelectionSet();
    return entry == null
        || below == null
        || entry.below.accepts(below, target(use.definition), fragments);
  }

  /// Selects here what a fragment selects.
  void add(SelectionSet selections, GraphQLCompositeType parent, Fragments fragments) {
    for (Use use : fields(selections, parent, fragments)) {
      Scope below = add(use);
      if (use.field.getSelectionSet() != null) {
        below.add(use.field.getSelectionSet(), target(use.definition), fragments);
      }
    }
  }

  private static GraphQLCompositeType target(GraphQLFieldDefinition definition) {
    return (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
  }

  private static List<Use> fields(
      SelectionSet selections, GraphQLCompositeType parent, Fragments fragments) {
    List<Use> fields = new ArrayList<>();
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field ->
            fields.add(new Use(parent, fragments.definition(parent, field.getName()), field, 0));
        case InlineFragment inline ->
            fields.addAll(
                fields(inline.getSelectionSet(), fragments.condition(inline, parent), fragments));
        case FragmentSpread spread -> {
          Fragments.Made made = fragments.named(spread.getName());
          fields.addAll(fields(made.selections(), made.type(), fragments));
        }
        default -> throw new IllegalArgumentException("no selection: " + selection);
      }
    }
    return fields;
  }
}
