package press.dossier.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether the service was told to stop: then it is not ready for anything new.
@Readiness
@ApplicationScoped
class StoppingHealth implements HealthCheck {

  private final Stopping stopping;

  StoppingHealth(Stopping stopping) {
    this.stopping = stopping;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("Taking requests");
    return stopping.isAnnounced()
        ? response.down().withData("reason", "The service is stopping.").build()
        : response.up().build();
  }
}
