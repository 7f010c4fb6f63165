package press.dossier.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it is sorted: width, accents and case folded, so that the order of bytes is the order
/// of a list of names.
public final class SortName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SortName() {}

  /// Folds a name for sorting.
  public static String of(String name) {
    String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    String folded = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
