package press.dossier.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it is searched: width, accents, case and punctuation folded, words parted by one
/// space. Apostrophes and full stops vanish, so that `O'Leary` is found as one word and `U.S.` as
/// `us`; every other mark parts words.
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSIDE_WORDS = Pattern.compile("['’‘ʼ`´.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /// Folds a name or what somebody types to find it; empty if nothing of it can be searched.
  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String joined = INSIDE_WORDS.matcher(letters(plain)).replaceAll("");
    String words = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  /// Letters that people type as others, and that no Unicode form takes apart.
  private static String letters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ħ' -> plain.append('h');
            case 'ı' -> plain.append('i');
            default -> plain.appendCodePoint(point);
          }
        });
    return plain.toString();
  }
}
