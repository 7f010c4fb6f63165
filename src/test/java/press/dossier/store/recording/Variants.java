package press.dossier.store.recording;

import org.jspecify.annotations.Nullable;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.item.ClaimItem;

/// Claims of tests that are alike but for one thing.
public final class Variants {

  private Variants() {}

  public static ClaimItem denying(ClaimItem claim) {
    return of(
        claim,
        Stance.DENIES,
        claim.reportedOn(),
        claim.verification(),
        claim.attribution(),
        claim.visibility());
  }

  public static ClaimItem reported(ClaimItem claim, String on) {
    return of(
        claim,
        claim.stance(),
        DateRange.parse(on).orElseThrow(),
        claim.verification(),
        claim.attribution(),
        claim.visibility());
  }

  public static ClaimItem remembered(ClaimItem claim) {
    return of(
        claim,
        claim.stance(),
        claim.reportedOn(),
        Verification.MEMORY,
        claim.attribution(),
        claim.visibility());
  }

  /// @param by the entity that is named; null if none is
  public static ClaimItem attributed(ClaimItem claim, AttributionKind kind, @Nullable String by) {
    return of(
        claim,
        claim.stance(),
        claim.reportedOn(),
        claim.verification(),
        new ClaimItem.Attribution(kind, by, null, false),
        claim.visibility());
  }

  public static ClaimItem hidden(ClaimItem claim) {
    return of(
        claim,
        claim.stance(),
        claim.reportedOn(),
        claim.verification(),
        claim.attribution(),
        Said.DESK);
  }

  private static ClaimItem of(
      ClaimItem claim,
      Stance stance,
      DateRange reportedOn,
      Verification verification,
      ClaimItem.Attribution attribution,
      Visibility visibility) {
    return new ClaimItem(
        claim.key(),
        claim.statement(),
        claim.publication(),
        stance,
        claim.modality(),
        reportedOn,
        claim.credibility(),
        verification,
        attribution,
        claim.relays(),
        claim.quotes(),
        visibility);
  }
}
