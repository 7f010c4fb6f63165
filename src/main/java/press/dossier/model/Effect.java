package press.dossier.model;

/// What a restriction does.
public enum Effect {
  BARRED,
  LICENCE_REQUIRED,
  PERMITTED
}
