package press.dossier.differential.memory;

import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.MomentKind;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// A moment of a timeline, of a statement or of a publication.
record Moment(
    MomentKind kind,
    DateRange at,
    @Nullable StatementItem statement,
    @Nullable PublicationItem publication) {

  /// The id of what it is a moment of.
  String nodeId() {
    return statement == null ? Holdings.id(publication) : Holdings.id(statement);
  }

  /// What tells it apart from all others.
  String id() {
    return turn() + nodeId();
  }

  /// As which of its day it comes.
  int turn() {
    return switch (kind) {
      case STARTS, HAPPENS -> 0;
      case ENDS -> 1;
      case PUBLISHED -> 2;
    };
  }
}
