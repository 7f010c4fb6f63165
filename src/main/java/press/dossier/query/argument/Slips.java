package press.dossier.query.argument;

import java.util.LinkedHashSet;
import java.util.Set;

/// Slips of the keyboard: the words that come of one by leaving a letter out, typing one too many
/// or a wrong one, or exchanging two neighbours. Trigrams find the slips in long words; in short
/// ones a single slip leaves hardly a trigram whole.
final class Slips {

  private static final int LONGEST = 8;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final String word;
  private final Set<String> slips = new LinkedHashSet<>();

  private Slips(String word) {
    this.word = word;
  }

  /// The text as one word, because people part names differently, and everything one slip away; the
  /// word alone if it is long.
  static String[] of(String text) {
    Slips slips = new Slips(text.replace(" ", ""));
    slips.slips.add(slips.word);
    if (slips.word.length() <= LONGEST) {
      slips.slip();
    }
    return slips.slips.toArray(String[]::new);
  }

  /// The keys by which a name is found that has one of these words, as the function `slips` of the
  /// database makes them of names.
  static String[] keys(String text) {
    Slips slips = new Slips(text.replace(" ", ""));
    slips.slips.add(slips.word);
    if (slips.word.length() <= LONGEST) {
      for (int i = 0; i < slips.word.length(); i++) {
        slips.slips.add(slips.word.substring(0, i) + slips.word.substring(i + 1));
      }
    }
    return slips.slips.toArray(String[]::new);
  }

  private void slip() {
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String behind = word.substring(i);
      LETTERS.chars().forEach(letter -> slips.add(before + (char) letter + behind));
      if (!behind.isEmpty()) {
        slipOver(before, behind);
      }
    }
  }

  private void slipOver(String before, String behind) {
    String rest = behind.substring(1);
    slips.add(before + rest);
    LETTERS.chars().forEach(letter -> slips.add(before + (char) letter + rest));
    if (!rest.isEmpty()) {
      slips.add(before + rest.charAt(0) + behind.charAt(0) + rest.substring(1));
    }
  }
}
