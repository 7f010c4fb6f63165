package press.dossier.store.recording;

import press.dossier.store.row.ClaimEntity;

/// Turns the mark of a claim that goes in a circle, or no longer does.
final class Circles {

  private Circles() {}

  /// The same claim with the mark turned, as a version of its own.
  static ClaimEntity turned(ClaimEntity claim) {
    ClaimEntity turned = claim.again();
    turned.circular = !claim.circular;
    return turned;
  }
}
