package press.dossier;

import java.util.Map;

/// What the program reads from the environment before anything else has started. Each variable is
/// called by its name here with `DOSSIER_` before it.
enum Variable {
  /// The desk's own database, as `postgresql://…` or `jdbc:postgresql://…`; the embedded one if
  /// left out.
  DATABASE_URL(""),
  /// Who logs in there, if the URL does not say.
  DATABASE_USER(""),
  /// The password, if the URL does not say it.
  DATABASE_PASSWORD(""),
  /// The name of a file that holds the password, instead of the password itself.
  DATABASE_PASSWORD_FILE(""),
  /// What stands between the program and its own database: `transaction` for a pooler that gives
  /// each transaction another connection, such as PgBouncer in transaction mode, or `none`.
  POOLER("none"),
  /// The folder of the embedded database.
  DATA("data"),
  /// Whether the service brings its tables to the version that it needs when it starts; if `false`,
  /// run the command `migrate` before.
  MIGRATE_AT_START("true"),
  /// The form of the log: `text` for people, or `json`, one object in each line.
  LOG_FORMAT("text");

  private final String fallback;

  Variable(String fallback) {
    this.fallback = fallback;
  }

  /// Its name in an environment.
  String spelled() {
    return "DOSSIER_" + name();
  }

  /// Its value in an environment. What is left blank counts as left out.
  String in(Map<String, String> environment) {
    String value = environment.getOrDefault(spelled(), "");
    return value.isBlank() ? fallback : value;
  }
}
