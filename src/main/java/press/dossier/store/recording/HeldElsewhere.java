package press.dossier.store.recording;

import java.util.Locale;
import press.dossier.model.DossierException;
import press.dossier.model.item.Item;

/// A batch says anew what another beat holds.
public final class HeldElsewhere extends DossierException {

  HeldElsewhere(Item item, String beat) {
    super(
        "HELD_ELSEWHERE",
        "%s %s is held by beat %s; no other beat may change it."
            .formatted(item.type().name().toLowerCase(Locale.ROOT), item.key(), beat));
  }
}
