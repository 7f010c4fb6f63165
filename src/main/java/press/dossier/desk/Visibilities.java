package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import press.dossier.model.Visibility;
import press.dossier.store.recording.HeldNodes.HeldNode;
import press.dossier.store.recording.Recorder;

/// Shows and hides what is held.
@ApplicationScoped
class Visibilities {

  private final Recorder recorder;
  private final Held held;

  Visibilities(Recorder recorder, Held held) {
    this.recorder = recorder;
    this.held = held;
  }

  Done set(Input input) {
    Optional<HeldNode> node = new Names(held).findAny(input, "id");
    Visibility visibility = Exposed.read(input);
    input.requireSound();
    HeldNode known = node.orElseThrow();
    String reason = "setVisibility of " + known.key();
    return new Done(known.id(), recorder.show(known.id(), visibility, reason));
  }
}
