package press.dossier.differential;

import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;

/// Documents in which every object tells its type.
final class Typenames {

  private static final String NAME = "__typename";

  private Typenames() {}

  /// The same document, with `__typename` behind every selection.
  static Document added(Document document) {
    return (Document)
        new AstTransformer()
            .transform(
                document,
                new NodeVisitorStub() {
                  @Override
                  public TraversalControl visitSelectionSet(
                      SelectionSet selections, TraverserContext<Node> context) {
                    List<Selection> all = new ArrayList<>(selections.getSelections());
                    all.add(new Field(NAME));
                    return TreeTransformerUtil.changeNode(
                        context, selections.transform(change -> change.selections(all)));
                  }
                });
  }
}
