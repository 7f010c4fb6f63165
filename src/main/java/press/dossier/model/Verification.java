package press.dossier.model;

/// How we know what the publication says: we read it, we read somebody who quotes it, or we
/// remember it.
public enum Verification {
  READ,
  SECONDARY,
  MEMORY
}
