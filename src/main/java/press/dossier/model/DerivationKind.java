package press.dossier.model;

/// How a product comes from another.
public enum DerivationKind {
  BUILT_ON,
  MODELLED_ON,
  SUCCESSOR,
  EDITION
}
