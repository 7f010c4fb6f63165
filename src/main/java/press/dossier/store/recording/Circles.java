package press.dossier.store.recording;

import press.dossier.store.row.ClaimEntity;

/// Turns the mark of a claim that goes in a circle, or no longer does.
final class Circles {

  private Circles() {}

  /// The same claim with the mark turned, as a version of its own.
  static ClaimEntity turned(ClaimEntity claim) {
    ClaimEntity turned = new ClaimEntity();
    turned.id = claim.id;
    turned.statementId = claim.statementId;
    turned.publicationId = claim.publicationId;
    turned.stance = claim.stance;
    turned.modality = claim.modality;
    turned.reportedEarliest = claim.reportedEarliest;
    turned.reportedLatest = claim.reportedLatest;
    turned.credibility = claim.credibility;
    turned.verification = claim.verification;
    turned.attributionKind = claim.attributionKind;
    turned.attributedToId = claim.attributedToId;
    turned.unnamed = claim.unnamed;
    turned.secondHand = claim.secondHand;
    turned.relaying = claim.relaying;
    turned.visible = claim.visible;
    turned.circular = !claim.circular;
    return turned;
  }
}
