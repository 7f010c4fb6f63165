package press.dossier.store.reading;

import java.sql.SQLException;
import press.dossier.model.DossierException;

/// PostgreSQL cannot be asked just now: it is down, or has no connection left.
public final class Unreachable extends DossierException {

  Unreachable(SQLException failure) {
    super("DATABASE_UNREACHABLE", "The database cannot be reached just now; ask again later.");
    initCause(failure);
  }
}
