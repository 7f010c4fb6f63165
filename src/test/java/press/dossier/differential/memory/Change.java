package press.dossier.differential.memory;

import org.jspecify.annotations.Nullable;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.change.ChangedType;
import press.dossier.model.item.Item;

/// What an edition did to something.
///
/// @param node what it was done to; of a contradiction the one statement
/// @param otherId id of the retraction or correction that did it, or of the other statement of a
///   contradiction; else that of the node
/// @param conflict the contradiction, if it is one
record Change(
    int revision, ChangeKind kind, Item node, String otherId, @Nullable Conflict conflict) {

  ChangedType type() {
    return ChangedType.valueOf(node.type().name());
  }

  String nodeId() {
    return Holdings.id(node);
  }

  /// What tells it apart from all others, and where it stands among them.
  String place() {
    int turn = conflict == null ? type().ordinal() : conflict.kind().ordinal();
    return "%05d%d%d%s%s".formatted(revision, kind.ordinal(), turn, nodeId(), otherId);
  }
}
