package press.dossier.model;

/// What sort of product it is.
public enum ProductKind {
  CHIP,
  CHIP_FAMILY,
  MODEL,
  APPLICATION,
  PROGRAMME,
  SYSTEM
}
