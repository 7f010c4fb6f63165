package press.dossier.model;

/// How far a publisher can be trusted, by the Admiralty code: A is completely reliable, E is
/// unreliable, F cannot be judged.
public enum Reliability {
  A,
  B,
  C,
  D,
  E,
  F
}
