package press.dossier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The program where a platform invokes it for each request and freezes it in between, as AWS
/// Lambda does.
///
/// An instance may be frozen at any moment at which it answers nobody, and for good. So nothing
/// goes on in it between requests: a lock of a frozen one would keep the others from writing.
final class Invoked {

  /// By this variable AWS Lambda tells a program where to ask for invocations.
  private static final String PLATFORM = "AWS_LAMBDA_RUNTIME_API";

  private static final Map<String, String> WITHOUT_THREADS =
      Map.of("quarkus.scheduler.enabled", "false", "dossier.listen.enabled", "false");

  /// What fits an instance that answers one request at a time, unless the environment says
  /// otherwise: few connections, tried before they are used, since they may have been cut while it
  /// was frozen; and answers that fit into a response of Lambda, which has at most 6 MB.
  private static final Map<String, String> FITTING =
      Map.of(
          "quarkus.datasource.jdbc.max-size", "3",
          "quarkus.datasource.jdbc.foreground-validation-interval", "1S",
          "dossier.reading.bytes", "4194304",
          "dossier.keep.bytes", "0");

  private Invoked() {}

  static boolean is(Map<String, String> environment) {
    return environment.containsKey(PLATFORM);
  }

  /// Tells Quarkus how to work there. Tables are made, and beats loaded, by commands before: not by
  /// whichever instance comes first.
  ///
  /// @throws press.dossier.model.DossierException if there is no database, or not the right one
  static Database configure(Map<String, String> environment) {
    if (environment.getOrDefault("DOSSIER_DATABASE_URL", "").isBlank()) {
      throw new NoDatabase("an instance that comes and goes can keep none.");
    }
    Map<String, String> completed = new HashMap<>(environment);
    completed.putIfAbsent("DOSSIER_MIGRATE_AT_START", "false");
    Database database = Database.toServe(completed);
    WITHOUT_THREADS.forEach(System::setProperty);
    FITTING.forEach((property, value) -> {
      if (!environment.containsKey(variable(property))) {
        System.setProperty(property, value);
      }
    });
    database.configure();
    Migrating.configure(completed, database.credentials());
    return database;
  }

  private static String variable(String property) {
    return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }
}
