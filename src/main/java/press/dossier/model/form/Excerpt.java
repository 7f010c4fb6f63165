package press.dossier.model.form;

/// What was written, as it can be shown within one line.
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /// A text, shortened if it is long.
  public static String of(String text) {
    int length = text.codePointCount(0, text.length());
    String kept = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    StringBuilder shown = new StringBuilder();
    kept.codePoints().map(point -> printable(point) ? point : ' ').forEach(shown::appendCodePoint);
    return length <= LONGEST ? shown.toString() : shown + "...";
  }

  /// A word of a file.
  public static String word(String word) {
    return "`" + of(word) + "`";
  }

  private static boolean printable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
