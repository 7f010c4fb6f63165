package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import press.dossier.model.NodeType;
import press.dossier.model.form.Texts;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.MutationLog;

/// What the desk can do, each act whole in one transaction and once for each idempotency key.
@ApplicationScoped
class Acts {

  private final MutationLog log;
  private final Claims claims;
  private final Visibilities visibilities;

  Acts(MutationLog log, Claims claims, Visibilities visibilities) {
    this.log = log;
    this.claims = claims;
    this.visibilities = visibilities;
  }

  /// Does what a mutation says, or tells what was done when it came first.
  @Transactional
  Done act(String mutation, Map<String, Object> values) {
    Input input = Input.of(values);
    Optional<String> key = input.require("idempotencyKey", Texts.NAME);
    input.requireSound();
    MutationLog.Sent sent =
        new MutationLog.Sent(key.orElseThrow(), mutation, Fingerprint.of(mutation, values));
    log.lock();
    Optional<MutationLog.Accepted> before = log.find(sent.key());
    if (before.isPresent()) {
      return again(input, sent, before.get());
    }
    Done done = first(mutation, input);
    log.keep(sent, done.node(), done.revision());
    return done;
  }

  private static Done again(Input input, MutationLog.Sent sent, MutationLog.Accepted before) {
    if (!Arrays.equals(sent.sha256(), before.sha256())) {
      input.error(
          "idempotencyKey",
          UserErrorCode.IDEMPOTENCY_KEY_REUSED,
          "This key was used for another input; send a new key for a new mutation.");
    }
    input.requireSound();
    return new Done(before.node(), before.revision());
  }

  private Done first(String mutation, Input input) {
    return switch (mutation) {
      case "addClaim" -> claims.add(input);
      case "correctClaim" -> claims.correct(input);
      case "retractClaim" -> claims.retract(input, NodeType.CLAIM);
      case "retractPublication" -> claims.retract(input, NodeType.PUBLICATION);
      case "setVisibility" -> visibilities.set(input);
      default -> throw new IllegalArgumentException("the desk has no act " + mutation);
    };
  }
}
