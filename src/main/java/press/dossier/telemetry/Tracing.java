package press.dossier.telemetry;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Whether operations are traced. Where they are not, nothing of OpenTelemetry is even loaded.
@ApplicationScoped
class Tracing {

  private final Optional<Traces> traces;

  Tracing(TracesConfig config) {
    this.traces = config.endpoint().map(endpoint -> Traces.to(endpoint, config.share()));
  }

  Optional<Traces> traces() {
    return traces;
  }

  @PreDestroy
  void stop() {
    traces.ifPresent(Traces::close);
  }
}
