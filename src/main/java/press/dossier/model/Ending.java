package press.dossier.model;

/// What is known of the end of a state.
public enum Ending {
  OPEN,
  UNKNOWN,
  ENDED
}
