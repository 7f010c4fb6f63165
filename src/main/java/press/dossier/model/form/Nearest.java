package press.dossier.model.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody probably meant.
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /// A hint that names the known word most like the written one, or else the given hint.
  public static String hint(String written, Collection<String> known, String otherwise) {
    return to(written, known).map(word -> "did you mean " + word + "?").orElse(otherwise);
  }

  /// The same with a list of all words behind it, for short lists.
  public static String hintOf(String written, List<String> known) {
    String all = known.size() == 1 ? known.getFirst() : "one of " + String.join(", ", known);
    return to(written, known).map(word -> "did you mean " + word + "? " + all).orElse(all);
  }

  /// The known word most like the written one; empty if none is like it.
  public static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(written);
    int best = slips(plain.length()) + 1;
    Optional<String> nearest = Optional.empty();
    for (String word : known) {
      if (Math.abs(word.length() - plain.length()) < best) {
        int distance = distance(plain, plain(word));
        if (distance < best) {
          best = distance;
          nearest = Optional.of(word);
        }
      }
    }
    return nearest;
  }

  /// How many slips leave a word of a length recognisable.
  private static int slips(int length) {
    return length < 3 ? 0 : Math.max(1, length / 3);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /// How many slips of the pen lie between two words: a letter too many, too few, wrong, or two in
  /// the wrong order.
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
