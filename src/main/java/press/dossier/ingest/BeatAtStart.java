package press.dossier.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dossier.ingest.source.BuiltIn;
import press.dossier.store.recording.HeldEntities;

/// Loads a built-in beat when the service starts on a database that does not hold it. A beat that
/// cannot be loaded is told and does not keep the service from serving what it holds.
@ApplicationScoped
public class BeatAtStart {

  private static final Logger LOG = Logger.getLogger(BeatAtStart.class);

  private final BeatsConfig config;
  private final HeldEntities held;
  private final Beats beats;

  BeatAtStart(BeatsConfig config, HeldEntities held, Beats beats) {
    this.config = config;
    this.held = held;
    this.beats = beats;
  }

  /// Loads the configured beat, if it is not held yet.
  public void load() {
    Optional<String> name = config.atStart();
    if (name.isEmpty() || held.holdsBeat(name.get())) {
      return;
    }
    Optional<BuiltIn> beat = BuiltIn.find(name.get());
    if (beat.isEmpty()) {
      LOG.errorf("There is no built-in beat %s; there are %s", name.get(), BuiltIn.names());
      return;
    }
    Loaded loaded = beats.load(beat.get());
    loaded.problems().forEach(problem -> LOG.warn(problem.toString()));
    if (loaded.recorded().isEmpty()) {
      LOG.errorf("The beat %s could not be loaded", name.get());
    }
  }
}
