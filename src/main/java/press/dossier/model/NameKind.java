package press.dossier.model;

/// How a name is used.
public enum NameKind {
  LEGAL,
  ALIAS,
  FORMER,
  TRANSLATION
}
