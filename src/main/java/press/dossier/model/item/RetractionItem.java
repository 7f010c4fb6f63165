package press.dossier.model.item;

import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// A claim, or a publication with all of its claims, is withdrawn.
///
/// @param of CLAIM or PUBLICATION
/// @param retracted complete key of what is withdrawn
/// @param on when
/// @param reason why, in the desk's words
public record RetractionItem(String key, NodeType of, String retracted, DateRange on, String reason)
    implements Item {

  /// A retraction of a claim or publication. There is at most one of each, so its key follows from
  /// theirs.
  public static RetractionItem of(NodeType of, String retracted, DateRange on, String reason) {
    int slash = retracted.indexOf('/') + 1;
    String word = of == NodeType.CLAIM ? "claim " : "publication ";
    return new RetractionItem(
        retracted.substring(0, slash) + word + retracted.substring(slash),
        of,
        retracted,
        on,
        reason);
  }

  @Override
  public NodeType type() {
    return NodeType.RETRACTION;
  }

  /// A retraction is seen by whoever sees what is retracted: hidden, it would show in the status of
  /// what it weakens.
  @Override
  public Visibility visibility() {
    return new Visibility.Public();
  }
}
