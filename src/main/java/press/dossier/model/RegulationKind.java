package press.dossier.model;

/// The form in which a public body binds others.
public enum RegulationKind {
  STATUTE,
  BILL,
  RULE,
  ORDER,
  LETTER
}
