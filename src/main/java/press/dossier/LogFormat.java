package press.dossier;

import java.util.Locale;
import java.util.Map;
import press.dossier.model.DossierException;

/// In which form the service logs, as `DOSSIER_LOG_FORMAT` says.
enum LogFormat {
  /// Lines for people.
  TEXT,
  /// Lines of JSON for what collects logs.
  JSON;

  /// What the environment says.
  ///
  /// @throws DossierException if it is no format
  static LogFormat of(Map<String, String> environment) {
    String word = Variable.LOG_FORMAT.in(environment);
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default -> throw new Unknown(word);
    };
  }

  /// Tells Quarkus.
  void configure() {
    System.setProperty("quarkus.log.console.json.enabled", String.valueOf(this == JSON));
  }

  /// A format that there is not.
  private static final class Unknown extends DossierException {

    Unknown(String word) {
      super("LOG_FORMAT_UNKNOWN", "DOSSIER_LOG_FORMAT is '" + word + "'; it may be text or json.");
    }
  }
}
