package press.dossier;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import press.dossier.ingest.BeatAtStart;

/// Gives a new service something to answer from.
@ApplicationScoped
class StartingBeat {

  void load(@Observes StartupEvent started, BeatAtStart beat) {
    if (Boolean.getBoolean("dossier.serving")) {
      beat.load();
    }
  }
}
