package press.dossier.model.item;

import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// A publication corrects itself, or one of its claims.
///
/// @param of CLAIM or PUBLICATION
/// @param corrected complete key of what is corrected
/// @param on when
/// @param reason what was wrong, in the desk's words
/// @param replacement complete key of the claim that stands in the place of the one corrected; null
///   if none does
public record CorrectionItem(
    String key,
    NodeType of,
    String corrected,
    DateRange on,
    String reason,
    @Nullable String replacement)
    implements Item {

  /// A correction of a claim or publication by its own beat. It says at most one of each on a date,
  /// so its key follows from theirs.
  public static CorrectionItem of(
      NodeType of, String corrected, DateRange on, String reason, @Nullable String replacement) {
    String key = key(Keys.beat(corrected), of, corrected, on);
    return new CorrectionItem(key, of, corrected, on, reason, replacement);
  }

  /// A correction of a claim by a beat that need not be its own.
  public static CorrectionItem by(
      String beat, String claim, DateRange on, String reason, @Nullable String replacement) {
    String key = key(beat, NodeType.CLAIM, claim, on);
    return new CorrectionItem(key, NodeType.CLAIM, claim, on, reason, replacement);
  }

  private static String key(String beat, NodeType of, String corrected, DateRange on) {
    String word = of == NodeType.CLAIM ? "claim " : "publication ";
    return Keys.complete(beat, word + Keys.within(beat, corrected) + " on " + on.text());
  }

  @Override
  public NodeType type() {
    return NodeType.CORRECTION;
  }

  /// A correction is seen by whoever sees what is corrected: hidden, it would show in the status of
  /// what it weakens. What replaced it may be hidden.
  @Override
  public Visibility visibility() {
    return new Visibility.Public();
  }
}
