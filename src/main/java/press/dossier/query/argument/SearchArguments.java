package press.dossier.query.argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.model.SearchText;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// What is searched for.
///
/// @param text the words in their folded form; empty if nothing of them can be searched
/// @param kinds words of the kinds of entity to keep; empty for all
/// @param limit the most hits, 1 to 200
public record SearchArguments(String text, Optional<List<String>> kinds, int limit)
    implements Arguments {

  private static final int LONGEST = 200;
  private static final int MOST = 200;
  private static final int DEFAULT = 20;
  private static final int SHORTEST_THAT_MAY_SLIP = 3;

  static SearchArguments of(Map<String, Object> values) {
    String typed = Values.word(values, "text").orElse("");
    if (typed.length() > LONGEST) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          "Argument text must have at most " + LONGEST + " characters.");
    }
    int limit = Values.number(values, "first").orElse(DEFAULT);
    if (limit < 1 || limit > MOST) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Argument first must be 1 to " + MOST + ".");
    }
    return new SearchArguments(
        SearchText.of(typed), Optional.ofNullable(values.get("kind")).map(Values::words), limit);
  }

  /// The first of the names that begin with the text; null if there is no text.
  public @Nullable String beginning() {
    return text.isEmpty() ? null : text;
  }

  /// What comes behind all names that begin with the text; null if there is no text. No folded name
  /// has the last character there is.
  public @Nullable String end() {
    return text.isEmpty() ? null : text + Character.toString(Character.MAX_CODE_POINT);
  }

  /// The text where names like it count as well; null where only the beginning counts.
  public @Nullable String like() {
    return maySlip() ? text : null;
  }

  /// Words of the kinds to keep.
  public String[] kindWords() {
    return kinds.orElse(List.of()).toArray(String[]::new);
  }

  /// Words that are at most one slip away from the text.
  public String[] words() {
    return maySlip() ? Slips.of(text) : new String[0];
  }

  /// By what these words are found: the word as it is and without one of its letters.
  public String[] slips() {
    return maySlip() ? Slips.keys(text) : new String[0];
  }

  private boolean maySlip() {
    return text.codePointCount(0, text.length()) >= SHORTEST_THAT_MAY_SLIP
        && text.codePoints().noneMatch(SearchArguments::isWrittenWithoutSpaces);
  }

  /// Whether a character is of a script in which three characters can be a whole name.
  private static boolean isWrittenWithoutSpaces(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI -> true;
      default -> false;
    };
  }
}
