package press.dossier.query.check;

import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Looks at the text of a document before it is parsed: at its length and its numbers.
final class TextCheck {

  private static final String BLOCK = "\"\"\"";

  private final String text;
  private int at;

  private TextCheck(String text) {
    this.text = text;
  }

  static void require(String text, LimitsConfig limits) {
    if (text.length() > limits.characters()) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX,
          "The document has %d characters; at most %d are served: send long texts as variables."
              .formatted(text.length(), limits.characters()));
    }
    new TextCheck(text).requireShortNumbers();
  }

  private void requireShortNumbers() {
    while (at < text.length()) {
      char next = text.charAt(at);
      switch (next) {
        case '"' -> skipText();
        case '#' -> skipComment();
        default -> {
          if (Character.isDigit(next) || next == '-') {
            skipNumber();
          } else if (isOfName(next)) {
            skipName();
          } else {
            at++;
          }
        }
      }
    }
  }

  private void skipNumber() {
    NumberCheck number = new NumberCheck();
    number.takes(text.charAt(at++));
    while (at < text.length() && number.takes(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isOfName(char character) {
    return character == '_' || Character.isLetterOrDigit(character);
  }

  private void skipName() {
    while (at < text.length() && isOfName(text.charAt(at))) {
      at++;
    }
  }

  private void skipComment() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private void skipText() {
    if (text.startsWith(BLOCK, at)) {
      at += BLOCK.length();
      skipBlock();
      return;
    }
    at++;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skipBlock() {
    while (at < text.length() && !text.startsWith(BLOCK, at)) {
      at += text.startsWith("\\" + BLOCK, at) ? 4 : 1;
    }
    at += BLOCK.length();
  }
}
