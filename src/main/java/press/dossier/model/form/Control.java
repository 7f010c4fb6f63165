package press.dossier.model.form;

import java.util.OptionalInt;

/// Characters that no text can hold.
public final class Control {

  private Control() {}

  /// Where the first of them stands in a text; empty if there is none.
  public static OptionalInt find(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (refused(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean refused(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
      case Character.SURROGATE -> true;
      default -> point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
    };
  }

  /// A character's number as it is written in tables.
  public static String name(int point) {
    return "U+%04X".formatted(point);
  }
}
