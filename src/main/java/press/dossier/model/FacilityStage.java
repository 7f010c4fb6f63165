package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a facility has come.
@Enum("FacilityStage")
@Description("How far a facility has come.")
public enum FacilityStage {
  @Description("It is planned.")
  PLANNED,
  @Description("A contract for it is signed.")
  SIGNED,
  @Description("It is being built.")
  BUILDING,
  @Description("It is in use.")
  OPERATING
}
