package press.dossier.differential.memory;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.model.item.ClaimItem.QuoteItem;

/// Where quoted words stand in an archived text, counted in Unicode characters. White space and
/// kinds of quotation marks make no difference; texts and quotes are of one Unicode form here.
///
/// @param start before the first character
/// @param end behind the last character
record Words(int start, int end) {

  private static final String SPACE = "[\\s\\p{Z}]";
  private static final String SINGLE = "'‘’‚‛‹›`´";
  private static final String DOUBLE = "\"“”„‟«»「」『』";

  /// A match ends no character that goes on with a mark.
  private static final String WHOLE = "(?!\\p{M})";

  static Words of(QuoteItem quote, String text) {
    String sought =
        before(quote.prefix()) + "(?<words>" + pattern(quote.exact()) + ")" + behind(quote);
    Matcher matcher = Pattern.compile(sought).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("not in the text: " + quote);
    }
    return new Words(
        text.codePointCount(0, matcher.start("words")),
        text.codePointCount(0, matcher.end("words")));
  }

  private static String before(@Nullable String prefix) {
    return prefix == null ? "" : pattern(prefix) + SPACE + "*";
  }

  private static String behind(QuoteItem quote) {
    return quote.suffix() == null ? WHOLE : SPACE + "*" + pattern(quote.suffix());
  }

  private static String pattern(String said) {
    return Arrays.stream(said.strip().split(SPACE + "+"))
        .map(word -> word.codePoints().mapToObj(Words::pattern).collect(Collectors.joining()))
        .collect(Collectors.joining(SPACE + "+"));
  }

  private static String pattern(int point) {
    String character = Character.toString(point);
    if (SINGLE.contains(character)) {
      return "[" + SINGLE + "]";
    }
    return DOUBLE.contains(character) ? "[" + DOUBLE + "]" : Pattern.quote(character);
  }
}
