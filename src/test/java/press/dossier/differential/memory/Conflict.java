package press.dossier.differential.memory;

import press.dossier.model.ConflictKind;
import press.dossier.model.Stance;
import press.dossier.model.item.StatementItem;

/// A conflict between two statements, the one with the smaller id first, or on one.
///
/// @param place what tells it apart from all others, and where it stands among them
record Conflict(ConflictKind kind, StatementItem one, StatementItem other, String place) {

  static Conflict of(ConflictKind kind, StatementItem one, StatementItem other) {
    return new Conflict(kind, one, other, kind.ordinal() + Holdings.id(one) + Holdings.id(other));
  }

  /// A side of a conflict.
  record Side(StatementItem statement, Stance stance) {}

  Side oneSide() {
    return new Side(one, Stance.ASSERTS);
  }

  Side otherSide() {
    return new Side(other, kind == ConflictKind.DENIAL ? Stance.DENIES : Stance.ASSERTS);
  }

  /// The id under which it is served.
  String id() {
    return DerivedId.of(kind + place.substring(1));
  }
}
