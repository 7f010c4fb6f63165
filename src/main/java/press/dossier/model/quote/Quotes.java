package press.dossier.model.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds exact words in an archived text. White space, kinds of quotation mark and Unicode form
/// make no difference; everything else does.
public final class Quotes {

  private Quotes() {}

  /// Where the words stand first, right behind `prefix` and right before `suffix` where these are
  /// given; empty if they do not.
  public static Optional<Place> find(
      String text, String exact, @Nullable String prefix, @Nullable String suffix) {
    Folded folded = Folded.of(text);
    String words = Folded.of(exact).text().strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String before = prefix == null ? "" : Folded.of(prefix).text().strip();
    String behind = suffix == null ? "" : Folded.of(suffix).text().strip();
    int at = folded.text().indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if (folded.whole(at, end)
          && folded.text().substring(0, at).stripTrailing().endsWith(before)
          && folded.text().substring(end).stripLeading().startsWith(behind)) {
        return Optional.of(folded.place(at, end));
      }
      at = folded.text().indexOf(words, at + 1);
    }
    return Optional.empty();
  }
}
