package press.dossier.model;

/// On whose word a publication rests a claim.
public enum AttributionKind {
  ON_THE_RECORD,
  BACKGROUND,
  DOCUMENT,
  DATASET,
  OWN_KNOWLEDGE
}
