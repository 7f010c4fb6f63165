package press.dossier.query.argument;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import press.dossier.query.catalog.Key;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// A place in a list, as a client hands it back: the revision at which the list is walked and the
/// keys of the row.
///
/// Its text is base64url of lines: the signature of the list, the revision, then the keys from last
/// to first, so that a text, which can only be the first key, comes last. The statement itself
/// writes it; this reads it.
public record Cursor(long revision, List<String> keys) {

  /// Reads the text of an argument.
  static Cursor read(String argument, String text, String signature, List<Key> keys) {
    String[] lines = lines(argument, text, keys.size() + 2);
    if (!lines[0].equals(signature)) {
      throw Refused.because(
          ErrorCode.CURSOR_MISMATCH,
          "Argument " + argument + " is a cursor of another list, filter or order.");
    }
    List<String> values = new ArrayList<>(List.of(lines).subList(2, lines.length));
    Collections.reverse(values);
    for (int i = 0; i < values.size(); i++) {
      requireKey(argument, keys.get(i), values.get(i));
    }
    return new Cursor(number(argument, lines[1]), values);
  }

  private static String[] lines(String argument, String text, int count) {
    try {
      byte[] raw = Base64.getUrlDecoder().decode(text);
      String[] lines = new String(raw, StandardCharsets.UTF_8).split("\n", count);
      if (lines.length == count) {
        return lines;
      }
      throw invalid(argument);
    } catch (IllegalArgumentException notBase64) {
      throw invalid(argument);
    }
  }

  private static void requireKey(String argument, Key key, String value) {
    boolean right =
        switch (key.type()) {
          case TEXT -> value.indexOf('\0') < 0;
          case DAY -> value.matches("\\d{4}-\\d{2}-\\d{2}") && Days.isDay(value);
          case NUMBER -> value.matches("-?\\d{1,9}");
          case ID -> Ids.parse(value) != null;
        };
    if (!right) {
      throw invalid(argument);
    }
  }

  private static long number(String argument, String digits) {
    if (!digits.matches("\\d{1,18}")) {
      throw invalid(argument);
    }
    return Long.parseLong(digits);
  }

  private static Refused invalid(String argument) {
    return Refused.because(
        ErrorCode.CURSOR_INVALID, "Argument " + argument + " is not a cursor of this service.");
  }
}
