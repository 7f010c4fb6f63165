package press.dossier.model;

/// In which mode the statement is put.
public enum Modality {
  FACT,
  PLAN,
  ALLEGATION,
  APPEARANCE,
  FORECAST,
  OPINION
}
