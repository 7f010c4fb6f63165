package press.dossier.bench.beat;

import java.util.List;
import java.util.Locale;
import press.dossier.differential.chance.Dice;

/// Names and sentences that nobody bears and nobody said.
final class Wording {

  private static final List<String> BEGINNINGS =
      List.of(
          "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p",
          "pr", "qu", "r", "s", "st", "sh", "t", "tr", "v", "w", "y", "z");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "u", "ai", "ea", "ou", "io");
  private static final List<String> ENDS = List.of("", "", "", "n", "l", "r", "s", "x", "nd", "m");
  private static final List<String> HAN =
      List.of("字", "节", "跳", "动", "科", "技", "北", "京", "芯", "片", "华", "为", "海", "云");
  private static final List<String> CYRILLIC =
      List.of("ка", "во", "ри", "мел", "тан", "ду", "ши", "бра", "но", "лек", "пер", "го");
  private static final List<String> ACCENTED = List.of("é", "è", "ç", "ô", "ï", "ü", "ñ", "á");

  private final Dice dice;

  Wording(Dice dice) {
    this.dice = dice;
  }

  /// A word of two to four syllables with a capital.
  String word() {
    return capital(latin(dice.between(2, 4)));
  }

  String han() {
    return syllables(HAN, dice.between(2, 5));
  }

  String russian() {
    return capital(syllables(CYRILLIC, dice.between(2, 4)));
  }

  String french() {
    return word() + dice.one(ACCENTED) + latin(1);
  }

  /// Words with a full stop.
  String sentence(int words) {
    StringBuilder sentence = new StringBuilder(word());
    for (int i = 1; i < words; i++) {
      sentence.append(' ').append(latin(dice.between(1, 3)));
    }
    return sentence.append('.').toString();
  }

  private String latin(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(dice.one(BEGINNINGS)).append(dice.one(MIDDLES)).append(dice.one(ENDS));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String syllables(List<String> from, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(dice.one(from));
    }
    return word.toString();
  }
}
