package press.dossier.ingest.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.model.form.Control;

/// Turns the bytes of a file into text.
final class Characters {

  private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

  private Characters() {}

  /// The text of a file; empty, with a problem, if its bytes are no UTF-8 or hold control
  /// characters.
  static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      String reason = "this is not UTF-8: the byte 0x%02X stands where none can";
      int line = lineAt(out.flip().toString(), out.limit());
      problems.error(
          new Spot(file, line), reason.formatted(bytes[in.position()] & 0xFF), SAVE_AS_UTF_8);
      return Optional.empty();
    }
    String text = withoutMark(out.flip().toString());
    OptionalInt control = Control.find(text);
    if (control.isPresent()) {
      int at = control.getAsInt();
      String reason = "a control character stands here: " + Control.name(text.codePointAt(at));
      problems.error(new Spot(file, lineAt(text, at)), reason, "remove it");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// The line of a place in a text.
  static int lineAt(String text, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !followedByNewLine(text, i)) {
        line++;
      }
    }
    return line;
  }

  /// How many lines a text has; an empty one has one.
  static int lines(String text) {
    boolean closed = text.endsWith("\n") || text.endsWith("\r");
    return Math.max(1, lineAt(text, text.length()) - (closed ? 1 : 0));
  }

  private static boolean followedByNewLine(String text, int place) {
    return place + 1 < text.length() && text.charAt(place + 1) == '\n';
  }
}
