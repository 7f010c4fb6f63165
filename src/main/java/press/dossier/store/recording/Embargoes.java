package press.dossier.store.recording;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Lifts embargoes when their time has come. Of several instances the first that passes the instant
/// writes the revision; the others find nothing left to lift.
@ApplicationScoped
class Embargoes {

  private final Recorder recorder;
  private final Clock clock = Clock.systemUTC();

  Embargoes(Recorder recorder) {
    this.recorder = recorder;
  }

  @Scheduled(every = "${dossier.embargoes.every}")
  void lift() {
    recorder.liftEmbargoes(clock.instant());
  }
}
