package press.dossier.store.listening;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import press.dossier.store.reading.Newest;

/// Whether new revisions are heard of. The service is ready without, too: it asks.
@Readiness
@ApplicationScoped
class ListeningHealth implements HealthCheck {

  private final Newest newest;

  ListeningHealth(Newest newest) {
    this.newest = newest;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Listening for new revisions")
        .up()
        .withData("heard", newest.isHeard())
        .build();
  }
}
