package press.dossier.model;

/// How a number is meant.
public enum Bound {
  EXACT,
  MORE_THAN,
  LESS_THAN,
  ABOUT
}
