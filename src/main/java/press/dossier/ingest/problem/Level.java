package press.dossier.ingest.problem;

import java.util.Locale;

/// How bad a problem is.
public enum Level {
  /// Nothing is loaded while it stands.
  ERROR,
  /// Worth a look; it is loaded all the same.
  WARNING;

  /// The word as it is printed.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
