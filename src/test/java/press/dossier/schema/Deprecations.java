package press.dossier.schema;

import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a schema says will be taken away. The reason of each deprecation ends with the day: `Ask
/// for x instead. To be removed on 2027-06-01.`
final class Deprecations {

  private static final Pattern DAY =
      Pattern.compile(".*To be removed on (\\d{4}-\\d{2}-\\d{2})\\.", Pattern.DOTALL);

  private Deprecations() {}

  /// What is deprecated in a schema without a day on which it is removed, like `Firm.old`.
  static List<String> undated(Document schema) {
    List<String> undated = new ArrayList<>();
    new NodeTraverser()
        .preOrder(
            new NodeVisitorStub() {
              @Override
              public TraversalControl visitDirective(
                  Directive directive, TraverserContext<Node> context) {
                if (directive.getName().equals("deprecated") && day(directive).isEmpty()) {
                  undated.add(place(context));
                }
                return TraversalControl.CONTINUE;
              }
            },
            schema);
    return undated;
  }

  /// What a schema still promises on a day: without what may be gone by then, and without any word
  /// on what may go later.
  static Document promised(Document schema, LocalDate today) {
    return without(
        schema, deprecation -> day(deprecation).filter(day -> !day.isAfter(today)).isPresent());
  }

  /// A schema without any word on what will be taken away.
  static Document unmarked(Document schema) {
    return without(schema, deprecation -> false);
  }

  private static Document without(Document schema, Predicate<Directive> due) {
    return (Document) new AstTransformer().transform(schema, new Removal(due));
  }

  private static String place(TraverserContext<Node> context) {
    List<String> names = new ArrayList<>();
    for (Node<?> node : context.getParentNodes()) {
      if (node instanceof NamedNode<?> named) {
        names.addFirst(named.getName());
      }
    }
    return String.join(".", names);
  }

  private static Optional<LocalDate> day(Directive deprecation) {
    String reason =
        deprecation.getArgument("reason") != null
                && deprecation.getArgument("reason").getValue() instanceof StringValue text
            ? text.getValue()
            : "";
    Matcher matcher = DAY.matcher(reason);
    try {
      return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /// Takes out what is due, and from the rest the mark.
  private static final class Removal extends NodeVisitorStub {

    private final Predicate<Directive> due;

    private Removal(Predicate<Directive> due) {
      this.due = due;
    }

    @Override
    public TraversalControl visitFieldDefinition(
        FieldDefinition node, TraverserContext<Node> context) {
      return visit(node, context);
    }

    @Override
    public TraversalControl visitInputValueDefinition(
        InputValueDefinition node, TraverserContext<Node> context) {
      return visit(node, context);
    }

    @Override
    public TraversalControl visitEnumValueDefinition(
        EnumValueDefinition node, TraverserContext<Node> context) {
      return visit(node, context);
    }

    @Override
    public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
      return node.getName().equals("deprecated")
          ? TreeTransformerUtil.deleteNode(context)
          : TraversalControl.CONTINUE;
    }

    private TraversalControl visit(DirectivesContainer<?> node, TraverserContext<Node> context) {
      if (node.getDirectives("deprecated").stream().noneMatch(due)) {
        return TraversalControl.CONTINUE;
      }
      TreeTransformerUtil.deleteNode(context);
      return TraversalControl.ABORT;
    }
  }
}
