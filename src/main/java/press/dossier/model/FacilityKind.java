package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a facility is for.
@Enum("FacilityKind")
@Description("What a facility is for.")
public enum FacilityKind {
  @Description("Computing.")
  DATA_CENTRE,
  @Description("Making things.")
  FACTORY,
  @Description("Research.")
  LABORATORY,
  @Description("Office work.")
  OFFICE,
  @Description("Several of these together.")
  HUB
}
