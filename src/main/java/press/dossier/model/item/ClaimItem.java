package press.dossier.model.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.Modality;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;

/// What one publication does with one statement.
///
/// @param statement complete key of the statement
/// @param publication complete key of the publication
/// @param reportedOn when it could be known from this publication
/// @param credibility 1 (confirmed) to 5 (improbable), 6: cannot be judged
/// @param verification how we know what the publication says
/// @param relays complete keys of the claims that it repeats, possibly of other statements
/// @param quotes its exact words
public record ClaimItem(
    String key,
    String statement,
    String publication,
    Stance stance,
    Modality modality,
    DateRange reportedOn,
    int credibility,
    Verification verification,
    Attribution attribution,
    List<String> relays,
    List<QuoteItem> quotes,
    Visibility visibility)
    implements Item {

  /// The credibility of a claim that nobody has judged.
  public static final int CANNOT_BE_JUDGED = 6;

  /// On whose word the publication rests the claim.
  ///
  /// @param by key of the person, firm or body, where named
  /// @param unnamed how many unnamed people, where told
  /// @param secondHand whether they speak for a third party
  public record Attribution(
      AttributionKind kind, @Nullable String by, @Nullable Integer unnamed, boolean secondHand) {

    /// What a publication rests a claim on if that is not told: what it repeats is a document.
    public static Attribution unlessTold(boolean relays) {
      AttributionKind kind = relays ? AttributionKind.DOCUMENT : AttributionKind.OWN_KNOWLEDGE;
      return new Attribution(kind, null, null, false);
    }
  }

  /// Exact words from the archived text of the claim's publication.
  ///
  /// @param prefix words right before, where `exact` occurs more than once
  /// @param suffix words right after
  public record QuoteItem(String exact, @Nullable String prefix, @Nullable String suffix) {}

  @Override
  public NodeType type() {
    return NodeType.CLAIM;
  }
}
