package press.dossier.api.graphql;

import press.dossier.model.DossierException;

/// A field was asked that no plan stands behind.
public final class PlanMissing extends DossierException {

  PlanMissing() {
    super("PLAN_MISSING", "No plan stands behind this field.");
  }
}
