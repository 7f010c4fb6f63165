package press.dossier.model;

/// What sort of public body it is; OFFICIALS are unnamed.
public enum PublicBodyKind {
  AGENCY,
  COURT,
  MINISTRY,
  LEGISLATURE,
  GOVERNMENT,
  UNIVERSITY,
  OFFICIALS
}
