package press.dossier.model;

/// How far a facility has come.
public enum FacilityStage {
  PLANNED,
  SIGNED,
  BUILDING,
  OPERATING
}
