package press.dossier.model;

/// What a facility is for.
public enum FacilityKind {
  DATA_CENTRE,
  FACTORY,
  LABORATORY,
  OFFICE,
  HUB
}
