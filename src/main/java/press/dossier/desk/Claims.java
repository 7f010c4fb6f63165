package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldNodes.HeldNode;
import press.dossier.store.recording.Recorder;

/// Adds, corrects and retracts claims. Everything is checked before anything is recorded, in the
/// same transaction and behind the same lock.
@ApplicationScoped
class Claims {

  private static final String CLAIM = "claim";
  private static final String REPLACEMENT = "replacement";
  private static final String NEW_REPLACEMENT = "newReplacement";

  private final Recorder recorder;
  private final Held held;

  Claims(Recorder recorder, Held held) {
    this.recorder = recorder;
    this.held = held;
  }

  /// A claim, with what is to be created around it.
  Done add(Input input) {
    Draft draft = new Draft();
    Optional<ClaimItem> claim = new NewClaims(held, draft).read(input, Optional.empty());
    input.requireSound();
    return record(draft, claim.orElseThrow(), "addClaim " + claim.get().key());
  }

  /// The correction of a claim, with the claim in its place.
  Done correct(Input input) {
    Draft draft = new Draft();
    Optional<HeldNode> claim = new Names(held).find(input, CLAIM, NodeType.CLAIM);
    Optional<DateRange> on = input.require("on", Numbers.DATE);
    Optional<String> reason = input.require("reason", Texts.TEXT);
    Optional<String> replacement = replacement(input, claim, on, draft);
    if (claim.isPresent() && on.isPresent() && held.isCorrected(claim.get().id(), on.get())) {
      input.error(
          "on", UserErrorCode.ALREADY_WITHDRAWN, "The claim is corrected on this date already.");
    }
    input.requireSound();
    CorrectionItem correction =
        CorrectionItem.by(
            BeatItem.DESK,
            claim.orElseThrow().key(),
            on.orElseThrow(),
            reason.orElseThrow(),
            replacement.orElse(null));
    draft.add(correction);
    return record(draft, correction, "correctClaim " + claim.get().key());
  }

  private Optional<String> replacement(
      Input input, Optional<HeldNode> claim, Optional<DateRange> on, Draft draft) {
    input.atMostOne(REPLACEMENT, NEW_REPLACEMENT);
    Optional<HeldNode> by = new Names(held).find(input, REPLACEMENT, NodeType.CLAIM);
    if (by.isPresent() && by.equals(claim)) {
      String message = "A claim does not replace itself.";
      input.error(REPLACEMENT, UserErrorCode.VALUE_INVALID, message);
    }
    return input
        .object(NEW_REPLACEMENT)
        .flatMap(inner -> new NewClaims(held, draft).read(inner, on))
        .map(ClaimItem::key)
        .or(() -> by.map(HeldNode::key));
  }

  /// The retraction of a claim, or of a publication with all of its claims.
  Done retract(Input input, NodeType type) {
    String what = type == NodeType.CLAIM ? CLAIM : "publication";
    Optional<HeldNode> node = new Names(held).find(input, what, type);
    Optional<DateRange> on = input.require("on", Numbers.DATE);
    Optional<String> reason = input.require("reason", Texts.TEXT);
    if (node.isPresent() && held.isRetracted(node.get().id())) {
      String message = "The " + what + " is retracted already.";
      input.error(what, UserErrorCode.ALREADY_WITHDRAWN, message);
    }
    input.requireSound();
    HeldNode known = node.orElseThrow();
    RetractionItem retraction =
        RetractionItem.by(BeatItem.DESK, type, known.key(), on.orElseThrow(), reason.orElseThrow());
    Draft draft = new Draft();
    draft.add(retraction);
    return record(draft, retraction, "retraction of " + known.key());
  }

  private Done record(Draft draft, Item written, String reason) {
    Optional<Long> revision = recorder.add(draft.batch(held.holdsDesk()), reason);
    return new Done(NodeId.of(written.type(), written.key()), revision);
  }
}
