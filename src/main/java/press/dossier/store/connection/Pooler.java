package press.dossier.store.connection;

import java.util.Locale;
import java.util.Map;

/// What stands between the program and PostgreSQL, as `DOSSIER_POOLER` says.
public enum Pooler {
  /// Nothing that the program must know of.
  NONE,
  /// A pooler that gives each transaction another connection, such as PgBouncer in transaction
  /// mode: nothing may be kept with a connection, no prepared statement and no listening.
  TRANSACTION;

  /// The property by which the driver is told not to keep statements with connections.
  public static final String PREPARE_THRESHOLD = "prepareThreshold";

  /// What the driver is told. PostgreSQL would compile a long statement for seconds, to run it for
  /// milliseconds (`jit`); a pooler lets no such option pass, so behind one the role must say so.
  public Map<String, String> properties() {
    return switch (this) {
      case NONE -> Map.of("options", "-c jit=off");
      case TRANSACTION -> Map.of(PREPARE_THRESHOLD, "0");
    };
  }

  /// Understands what is written in the environment; nothing stands for none.
  ///
  /// @throws UnfitDatabase if it is neither
  public static Pooler of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "", "none" -> NONE;
      case "transaction" -> TRANSACTION;
      default ->
          throw new UnfitDatabase(
              "DOSSIER_POOLER is '" + word + "'; it may be transaction or none.");
    };
  }
}
