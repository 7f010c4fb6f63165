package press.dossier.model;

/// Who asks.
public enum Viewer {
  /// Anybody: sees what is public.
  PUBLIC,
  /// A member of the desk: sees everything.
  DESK
}
