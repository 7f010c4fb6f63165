package press.dossier.differential;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.operation.GeneratedOperation;
import press.dossier.model.Viewer;

/// What both sides are asked. It is the same, except that each side is given its own cursors.
///
/// @param cursors the cursors that are given, by the names of their variables
/// @param writtenOut whether the cursors stand in the document instead of being sent as variables
record Question(
    Document document,
    @Nullable String name,
    Map<String, @Nullable Object> variables,
    Map<String, Cursor> cursors,
    boolean writtenOut,
    Viewer viewer) {

  /// A place in a list, as each side writes it.
  record Cursor(String inMemory, String ofService) {

    String of(Side side) {
      return switch (side) {
        case MEMORY -> inMemory;
        case SERVICE -> ofService;
      };
    }
  }

  /// Who is asked.
  enum Side {
    MEMORY,
    SERVICE
  }

  static Question first(GeneratedOperation operation, Viewer viewer) {
    return new Question(
        operation.document(), operation.name(), operation.variables(), Map.of(), false, viewer);
  }

  /// The same question for another page.
  Question turned(Map<String, Cursor> cursors, boolean writtenOut) {
    return new Question(document, name, variables, cursors, writtenOut, viewer);
  }

  /// The same question by somebody.
  Question by(Viewer other) {
    return new Question(document, name, variables, cursors, writtenOut, other);
  }

  Question about(Document other) {
    return new Question(other, name, variables, cursors, writtenOut, viewer);
  }

  String text(Side side) {
    return AstPrinter.printAst(writtenOut ? withCursors(side) : document);
  }

  Map<String, @Nullable Object> variables(Side side) {
    Map<String, @Nullable Object> sent = new LinkedHashMap<>(variables);
    if (!writtenOut) {
      cursors.forEach((variable, cursor) -> sent.put(variable, cursor.of(side)));
    }
    return sent;
  }

  private Document withCursors(Side side) {
    return (Document)
        new AstTransformer()
            .transform(
                document,
                new NodeVisitorStub() {
                  @Override
                  public TraversalControl visitVariableReference(
                      VariableReference reference, TraverserContext<Node> context) {
                    Cursor cursor = cursors.get(reference.getName());
                    return cursor == null
                        ? TraversalControl.CONTINUE
                        : TreeTransformerUtil.changeNode(context, new StringValue(cursor.of(side)));
                  }

                  @Override
                  public TraversalControl visitVariableDefinition(
                      VariableDefinition definition, TraverserContext<Node> context) {
                    return cursors.containsKey(definition.getName())
                        ? TreeTransformerUtil.deleteNode(context)
                        : TraversalControl.CONTINUE;
                  }
                });
  }
}
