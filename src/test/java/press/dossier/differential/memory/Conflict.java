package press.dossier.differential.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
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
    String text = kind + place.substring(1);
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new UUID(hash.getLong(), hash.getLong()).toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
