package press.dossier.store.recording;

import press.dossier.model.DossierException;

/// A claim quotes words that are not in the archived text of its publication.
public final class QuoteNotFound extends DossierException {

  QuoteNotFound(String claim, String exact) {
    super(
        "QUOTE_NOT_FOUND",
        "Claim " + claim + " quotes words that are not in the archived text: " + exact);
  }
}
