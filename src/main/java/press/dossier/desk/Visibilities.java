package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldNodes;
import press.dossier.store.recording.HeldNodes.HeldNode;
import press.dossier.store.recording.Recorder;

/// Shows and hides what is held.
@ApplicationScoped
class Visibilities {

  private static final String UNTIL = "until";

  private final Recorder recorder;
  private final HeldNodes held;
  private final Clock clock = Clock.systemUTC();

  Visibilities(Recorder recorder, HeldNodes held) {
    this.recorder = recorder;
    this.held = held;
  }

  Done set(Input input) {
    Optional<HeldNode> node = new Names(held).findAny(input, "id");
    Optional<Visibility> visibility = visibility(input);
    input.requireSound();
    HeldNode known = node.orElseThrow();
    String reason = "setVisibility of " + known.key();
    return new Done(known.id(), recorder.show(known.id(), visibility.orElseThrow(), reason));
  }

  private Optional<Visibility> visibility(Input input) {
    String word = input.require("visibility", Texts.NAME).orElse("");
    if (word.equals("EMBARGO")) {
      return input.require(UNTIL, Numbers.INSTANT).flatMap(until -> embargo(input, until));
    }
    if (input.has(UNTIL)) {
      input.error(UNTIL, UserErrorCode.VALUE_MISPLACED, "Only an embargo has an end.");
    }
    return Optional.of(word.equals("DESK") ? new Visibility.Desk() : new Visibility.Public());
  }

  private Optional<Visibility> embargo(Input input, Instant until) {
    if (until.isAfter(clock.instant())) {
      return Optional.of(new Visibility.Embargoed(until));
    }
    input.error(UNTIL, UserErrorCode.VALUE_INVALID, "The embargo would have ended already.");
    return Optional.empty();
  }
}
