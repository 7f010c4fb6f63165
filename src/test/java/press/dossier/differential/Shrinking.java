package press.dossier.differential;

import graphql.language.Argument;
import graphql.language.AstTransformer;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Makes a document smaller as long as something stays true of it: it takes out selections,
/// arguments and directives one by one.
final class Shrinking {

  private static final int MOST_TRIES = 600;

  private final GraphQLSchema schema;
  private final Predicate<Document> stays;
  private int tries;

  Shrinking(GraphQLSchema schema, Predicate<Document> stays) {
    this.schema = schema;
    this.stays = stays;
  }

  Document shrink(Document document) {
    Document smallest = document;
    int place = 0;
    while (tries < MOST_TRIES) {
      Optional<Document> smaller = without(smallest, place);
      if (smaller.isEmpty()) {
        return smallest;
      }
      if (isValid(smaller.get()) && tried(smaller.get())) {
        smallest = smaller.get();
      } else {
        place++;
      }
    }
    return smallest;
  }

  private boolean tried(Document document) {
    tries++;
    return stays.test(document);
  }

  private boolean isValid(Document document) {
    return new Validator().validateDocument(schema, document, Locale.ROOT).isEmpty();
  }

  /// The document without its so-manieth part; empty if it has not so many.
  private static Optional<Document> without(Document document, int place) {
    Removal removal = new Removal(place);
    Node<?> smaller = new AstTransformer().transform(document, removal);
    return removal.done ? Optional.of(unusedRemoved((Document) smaller)) : Optional.empty();
  }

  private static final class Removal extends NodeVisitorStub {

    private int left;
    private boolean done;

    Removal(int place) {
      this.left = place;
    }

    @Override
    protected TraversalControl visitSelection(Selection<?> node, TraverserContext<Node> context) {
      return visit(context);
    }

    @Override
    public TraversalControl visitArgument(Argument node, TraverserContext<Node> context) {
      return visit(context);
    }

    @Override
    public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
      return visit(context);
    }

    private TraversalControl visit(TraverserContext<Node> context) {
      if (done || left-- > 0) {
        return TraversalControl.CONTINUE;
      }
      done = true;
      return TreeTransformerUtil.deleteNode(context);
    }
  }

  private static Document unusedRemoved(Document document) {
    Document before = document;
    while (true) {
      Set<String> used = new HashSet<>();
      collect(before, used);
      List<Definition> kept = new ArrayList<>();
      for (Definition<?> definition : before.getDefinitions()) {
        if (!(definition instanceof FragmentDefinition made) || used.contains(made.getName())) {
          kept.add(
              definition instanceof OperationDefinition o ? unusedRemoved(o, used) : definition);
        }
      }
      if (kept.size() == before.getDefinitions().size()) {
        return before.transform(change -> change.definitions(kept));
      }
      before = before.transform(change -> change.definitions(kept));
    }
  }

  private static OperationDefinition unusedRemoved(
      OperationDefinition operation, Set<String> used) {
    return operation.transform(change ->
        change.variableDefinitions(
            operation.getVariableDefinitions().stream()
                .filter(variable -> used.contains("$" + variable.getName()))
                .toList()));
  }

  /// The names of the fragments and variables that are used below a node.
  private static void collect(Node<?> node, Set<String> used) {
    switch (node) {
      case FragmentSpread spread -> used.add(spread.getName());
      case VariableReference variable -> used.add("$" + variable.getName());
      default -> {}
    }
    node.getChildren().forEach(child -> collect((Node<?>) child, used));
  }
}
