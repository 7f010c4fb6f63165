package press.dossier.model;

/// What a publication does with a statement.
public enum Stance {
  ASSERTS,
  DENIES,
  QUESTIONS
}
