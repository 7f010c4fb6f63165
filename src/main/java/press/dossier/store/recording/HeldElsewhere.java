package press.dossier.store.recording;

import press.dossier.model.DossierException;

/// A batch says something that another beat holds.
public final class HeldElsewhere extends DossierException {

  HeldElsewhere(String key, String beat) {
    super(
        "HELD_ELSEWHERE",
        "Entity " + key + " is held by beat " + beat + "; another beat may only extend it.");
  }
}
