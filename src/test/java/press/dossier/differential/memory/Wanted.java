package press.dossier.differential.memory;

import java.util.List;

/// What is searched for, in its folded form.
final class Wanted {

  private static final float LIKE = 0.3f;
  private static final float LIKE_A_WORD = 0.6f;
  private static final int LONGEST_THAT_SLIPS = 8;

  private final String text;
  private final boolean exact;
  private final String joined;

  Wanted(String text) {
    this.text = text;
    this.joined = text.replace(" ", "");
    this.exact =
        text.codePointCount(0, text.length()) < 3 || text.codePoints().anyMatch(Wanted::isPartless);
  }

  private static boolean isPartless(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI -> true;
      default -> false;
    };
  }

  /// Whether a name begins with the text, or a part of it is like the text or one slip away.
  boolean findsInPart(String name) {
    if (text.isEmpty()) {
      return false;
    }
    return name.startsWith(text)
        || !exact
            && (Trigrams.wordSimilarity(text, name) >= LIKE_A_WORD
                || words(name).stream().anyMatch(this::isSlip));
  }

  /// Whether a name is like the text as a whole.
  boolean findsAsAWhole(String name) {
    return !text.isEmpty() && !exact && Trigrams.similarity(name, text) >= LIKE;
  }

  int rank(String name) {
    int longer = Math.min(length(name) - length(text), 49);
    if (name.equals(text)) {
      return 1000;
    }
    if (name.startsWith(text + " ")) {
      return 950 - longer;
    }
    if (name.startsWith(text)) {
      return 900 - longer;
    }
    if ((" " + name + " ").contains(" " + text + " ")) {
      return 850 - longer;
    }
    int like = (int) Math.rint(800 * (double) Trigrams.similarity(name, text));
    int word = (int) Math.rint(700 * (double) Trigrams.wordSimilarity(text, name));
    return Math.max(Math.max(like, word), slip(name));
  }

  private int slip(String name) {
    if (exact) {
      return 0;
    }
    return isSlip(name) ? 790 : words(name).stream().anyMatch(this::isSlip) ? 690 : 0;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<String> words(String name) {
    return List.of(name.split(" ", -1));
  }

  /// Whether a word is the text as one word, or at most one slip of the keyboard away from it.
  private boolean isSlip(String word) {
    if (word.equals(joined)) {
      return true;
    }
    if (joined.length() > LONGEST_THAT_SLIPS) {
      return false;
    }
    for (int i = 0; i <= joined.length(); i++) {
      String before = joined.substring(0, i);
      String behind = joined.substring(i);
      if (typed(word, before, behind)
          || !behind.isEmpty()
              && (word.equals(before + behind.substring(1))
                  || typed(word, before, behind.substring(1))
                  || isSwapped(word, before, behind))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is two parts with one letter or digit between them.
  private static boolean typed(String word, String before, String behind) {
    return word.length() == before.length() + behind.length() + 1
        && word.startsWith(before)
        && word.endsWith(behind)
        && word.substring(before.length(), before.length() + 1).matches("[a-z0-9]");
  }

  private static boolean isSwapped(String word, String before, String behind) {
    return behind.length() > 1
        && word.equals(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
  }
}
