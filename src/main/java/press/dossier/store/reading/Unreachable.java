package press.dossier.store.reading;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import press.dossier.model.DossierException;

/// PostgreSQL cannot be asked just now: it is down, stops or starts, or has no connection left.
public final class Unreachable extends DossierException {

  /// The class of states in which a connection is lost or was never made.
  private static final String CONNECTION = "08";

  /// Ended by an operator, by a crash, not ready yet, without its database, idle for too long; no
  /// connection left.
  private static final Set<String> STATES =
      Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "53300");

  Unreachable(Throwable failure) {
    super("DATABASE_UNREACHABLE", "The database cannot be reached just now; ask again later.");
    initCause(failure);
  }

  /// Whether a failure says that PostgreSQL is not there, rather than that something was asked
  /// wrongly.
  static boolean isTold(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
  }

  /// What a failure of whatever works on PostgreSQL means, if it means this.
  public static Optional<Unreachable> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException told && isTold(told)) {
        return Optional.of(new Unreachable(failure));
      }
    }
    return Optional.empty();
  }
}
