package press.dossier.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import press.dossier.store.reading.StatementWatch;

/// Times statements.
@ApplicationScoped
class WatchedStatements implements StatementWatch {

  private final Meters meters;

  WatchedStatements(Meters meters) {
    this.meters = meters;
  }

  @Override
  public Watched begin() {
    long began = System.nanoTime();
    return failed -> meters.statement(failed, System.nanoTime() - began);
  }
}
