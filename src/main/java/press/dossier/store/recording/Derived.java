package press.dossier.store.recording;

import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.VersionEntity;

/// Columns that follow from other items: a batch does not say them, so they make no difference to
/// it.
final class Derived {

  private Derived() {}

  /// Takes over what follows from other items from the version that is held.
  static void carryOver(VersionEntity held, VersionEntity said) {
    said.visible = held.visible;
    if (held instanceof ClaimEntity before && said instanceof ClaimEntity after) {
      after.circular = before.circular;
      after.retractedOn = before.retractedOn;
    }
  }
}
