package press.dossier.model;

/// How far a purchase has come.
public enum PurchaseStage {
  PLANNED,
  ORDERED,
  PAID,
  DELIVERED
}
