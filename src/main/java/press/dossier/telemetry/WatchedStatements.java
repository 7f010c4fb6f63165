package press.dossier.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import press.dossier.store.reading.StatementWatch;

/// Times statements, and traces them where that is wanted.
@ApplicationScoped
class WatchedStatements implements StatementWatch {

  private final Meters meters;
  private final Tracing tracing;

  WatchedStatements(Meters meters, Tracing tracing) {
    this.meters = meters;
    this.tracing = tracing;
  }

  @Override
  public Watched begin() {
    long began = System.nanoTime();
    Optional<Traces> traces = tracing.traces();
    if (traces.isEmpty()) {
      return failed -> meters.statement(failed, System.nanoTime() - began);
    }
    Watched traced = traces.get().statement();
    return failed -> {
      meters.statement(failed, System.nanoTime() - began);
      traced.end(failed);
    };
  }
}
