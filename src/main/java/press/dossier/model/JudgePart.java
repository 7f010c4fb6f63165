package press.dossier.model;

/// What a judge did in a decision.
public enum JudgePart {
  AUTHOR,
  JOINED,
  CONCURRED,
  CONCURRED_IN_PART,
  DISSENTED
}
