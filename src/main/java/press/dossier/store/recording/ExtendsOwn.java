package press.dossier.store.recording;

import press.dossier.model.DossierException;

/// A beat extends an entity that it holds itself.
public final class ExtendsOwn extends DossierException {

  ExtendsOwn(String key) {
    super(
        "EXTENDS_OWN",
        "Entity " + key + " is held by this very beat: say its names and identifiers with it.");
  }
}
