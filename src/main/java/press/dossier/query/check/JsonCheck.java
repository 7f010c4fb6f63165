package press.dossier.query.check;

import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Looks at the bytes of a request's JSON before they are read: how many values there are, how deep
/// they lie and how long its numbers are. Read, a byte may become a hundred.
public final class JsonCheck {

  private static final int DEEPEST = 100;

  private final byte[] json;
  private final int most;
  private int at;
  private int values;
  private int depth;

  private JsonCheck(byte[] json, int most) {
    this.json = json;
    this.most = most;
  }

  /// Refuses JSON that holds too much.
  public static void require(byte[] json, LimitsConfig limits) {
    new JsonCheck(json, limits.jsonValues()).require();
  }

  private void require() {
    while (at < json.length) {
      byte next = json[at];
      switch (next) {
        case '"' -> skipText();
        case '[', '{' -> open();
        case ']', '}' -> {
          depth--;
          at++;
        }
        case ',' -> count();
        default -> {
          if (next == '-' || next >= '0' && next <= '9') {
            skipNumber();
          } else {
            at++;
          }
        }
      }
    }
  }

  private void open() {
    depth++;
    if (depth > DEEPEST) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX,
          "The JSON of the request nests more than " + DEEPEST + " levels.");
    }
    count();
  }

  private void count() {
    at++;
    values++;
    if (values > most) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX,
          "The JSON of the request holds more than " + most + " values.");
    }
  }

  private void skipText() {
    at++;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skipNumber() {
    NumberCheck number = new NumberCheck();
    while (at < json.length && number.takes(json[at])) {
      at++;
    }
  }
}
