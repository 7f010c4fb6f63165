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

  /// A retraction of a claim or publication by its own beat.
  public static RetractionItem of(NodeType of, String retracted, DateRange on, String reason) {
    return by(Keys.beat(retracted), of, retracted, on, reason);
  }

  /// A retraction of a claim or publication. A beat says at most one of each, so its key follows
  /// from theirs.
  public static RetractionItem by(
      String beat, NodeType of, String retracted, DateRange on, String reason) {
    String word = of == NodeType.CLAIM ? "claim " : "publication ";
    String key = Keys.complete(beat, word + Keys.within(beat, retracted));
    return new RetractionItem(key, of, retracted, on, reason);
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
