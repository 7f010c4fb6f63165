package press.dossier.query.argument;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Texts that may be ids.
final class Ids {

  private Ids() {}

  /// The id that a text is; null if it can be none, for then it is the id of nothing.
  static @Nullable UUID parse(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? id : null;
    } catch (IllegalArgumentException notId) {
      return null;
    }
  }
}
