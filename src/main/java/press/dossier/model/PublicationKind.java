package press.dossier.model;

/// The form of a publication.
public enum PublicationKind {
  ARTICLE,
  BROADCAST,
  FILING,
  NOTE,
  PAPER,
  RELEASE,
  RULE,
  RULING,
  STATUTE
}
