package press.dossier.model;

/// How a court disposed of what was before it.
public enum Disposition {
  UPHELD,
  STRUCK,
  AFFIRMED,
  REVERSED,
  DENIED,
  GRANTED
}
