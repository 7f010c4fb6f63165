package press.dossier.differential;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which parts of the language a document uses, and how large it is.
final class Features {

  private final Document document;
  private final Set<String> used = new TreeSet<>();
  private int fields;

  private Features(Document document) {
    this.document = document;
  }

  static Features of(Document document) {
    Features features = new Features(document);
    features.visit(document);
    return features;
  }

  Set<String> used() {
    return used;
  }

  int fields() {
    return fields;
  }

  /// How many levels of fields the operation has.
  int depth() {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .mapToInt(operation -> depth(operation.getSelectionSet()))
        .max()
        .orElse(0);
  }

  private int depth(SelectionSet selections) {
    return selections.getSelections().stream().mapToInt(this::depth).max().orElse(0);
  }

  private int depth(Node<?> selection) {
    return switch (selection) {
      case Field field when field.getSelectionSet() != null -> 1 + depth(field.getSelectionSet());
      case Field field -> 1;
      case InlineFragment inline -> depth(inline.getSelectionSet());
      case FragmentSpread spread -> depth(named(spread.getName()).getSelectionSet());
      default -> 0;
    };
  }

  private FragmentDefinition named(String name) {
    return document.getDefinitionsOfType(FragmentDefinition.class).stream()
        .filter(fragment -> fragment.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void visit(Node<?> node) {
    switch (node) {
      case Field field -> field(field);
      case InlineFragment inline ->
          used.add("inline fragment " + (inline.getTypeCondition() == null ? "bare" : "on type"));
      case FragmentSpread spread -> used.add("fragment spread");
      case Directive directive -> used.add("@" + directive.getName());
      case VariableDefinition variable ->
          used.add(variable.getDefaultValue() == null ? "variable" : "variable with default");
      case NullValue nothing -> used.add("null");
      case Argument argument -> argument(argument);
      case ObjectField member when member.getValue() instanceof VariableReference ->
          used.add("variable in an object");
      default -> {}
    }
    List<Node> children = node.getChildren();
    children.forEach(child -> visit(child));
  }

  private void field(Field field) {
    fields++;
    if (field.getAlias() != null) {
      used.add("alias");
    }
    if (field.getName().startsWith("__")) {
      used.add(field.getName());
    }
  }

  private void argument(Argument argument) {
    if (!argument.getName().equals("if")) {
      used.add("argument " + argument.getName());
    }
    if (argument.getName().equals("asOf") && argument.getValue() instanceof ObjectValue days) {
      days.getObjectFields().forEach(axis -> used.add("as of " + axis.getName()));
    }
  }
}
