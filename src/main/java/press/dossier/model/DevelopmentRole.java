package press.dossier.model;

/// What a developer does for a product.
public enum DevelopmentRole {
  DESIGNS,
  MAKES,
  RUNS,
  PARTNERS
}
