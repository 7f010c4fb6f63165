package press.dossier.model.quote;

import java.text.Normalizer;
import java.util.Arrays;

/// A text in which white space, quotation marks and Unicode form make no difference, with the way
/// back to the places of the text as it was.
final class Folded {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private Folded() {}

  static Folded of(String original) {
    Folded folded = new Folded();
    int offset = 0;
    int point = 0;
    while (offset < original.length()) {
      int end = endOfCluster(original, offset);
      int endPoint = point + original.codePointCount(offset, end);
      folded.add(original.substring(offset, end), point, endPoint);
      offset = end;
      point = endPoint;
    }
    return folded;
  }

  /// A character and the marks that follow it fold together, because a Unicode form may join them.
  private static int endOfCluster(String text, int offset) {
    int end = offset + Character.charCount(text.codePointAt(offset));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joins(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      // Hangul vowels and finals join the syllable before them
      default -> point >= 0x1160 && point <= 0x11FF;
    };
  }

  private void add(String cluster, int start, int end) {
    if (isSpace(cluster)) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        ends[text.length() - 1] = end;
        return;
      }
      put(' ', start, end);
      return;
    }
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      put(plain(composed.charAt(i)), start, end);
    }
  }

  private static boolean isSpace(String cluster) {
    return cluster
        .codePoints()
        .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
  }

  private static char plain(char mark) {
    return switch (mark) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u0060', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u300C', '\u300D', '\u300E', '\u300F' -> '"';
      default -> mark;
    };
  }

  private void put(char folded, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(folded);
  }

  String text() {
    return text.toString();
  }

  /// The place in the original of a run of the folded text.
  Place place(int from, int to) {
    return new Place(starts[from], ends[to - 1]);
  }

  /// Whether a run begins and ends with whole characters of the original.
  boolean whole(int from, int to) {
    boolean begins = from == 0 || starts[from - 1] != starts[from];
    boolean closes = to == text.length() || starts[to - 1] != starts[to];
    return begins && closes;
  }
}
