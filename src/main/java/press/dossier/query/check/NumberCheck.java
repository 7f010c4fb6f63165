package press.dossier.query.check;

import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Looks at one number before it is read. Reading takes time that grows with the square of its
/// digits, and an exponent stands for any number of them.
final class NumberCheck {

  private static final int LONGEST = 400;
  private static final int LONGEST_EXPONENT = 4;

  private int characters;
  private int exponent = -1;

  /// Takes the next character, and tells whether it can belong to a number.
  boolean takes(int character) {
    boolean digit = character >= '0' && character <= '9';
    boolean sign = character == '-' || character == '+' || character == '.';
    boolean mark = (character == 'e' || character == 'E') && exponent < 0;
    if (!digit && !sign && !mark) {
      return false;
    }
    characters++;
    if (mark) {
      exponent = 0;
    } else if (exponent >= 0 && digit) {
      exponent++;
    }
    requireShort();
    return true;
  }

  private void requireShort() {
    if (characters > LONGEST || exponent > LONGEST_EXPONENT) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX,
          "A number has more than %d digits, or more than %d in its exponent."
              .formatted(LONGEST, LONGEST_EXPONENT));
    }
  }
}
