package press.dossier.model;

/// What an id can stand for.
public enum NodeType {
  ENTITY,
  STATEMENT,
  CLAIM,
  PUBLICATION,
  PUBLISHER,
  BEAT,
  RETRACTION,
  CORRECTION
}
