package press.dossier.model;

/// What a regulation does to another.
public enum AmendmentKind {
  CORRECTS,
  AMENDS,
  REPLACES,
  ENACTS
}
