package press.dossier.hostile;

import static press.dossier.hostile.Hostility.head;
import static press.dossier.hostile.Hostility.post;
import static press.dossier.hostile.Hostility.refused;
import static press.dossier.hostile.Hostility.survived;
import static press.dossier.hostile.Hostility.utf8;

import java.io.IOException;
import java.util.List;
import press.dossier.differential.chance.Dice;

/// Bodies that are large, deep or broken.
final class HostileBodies {

  private static final int MEBIBYTE = 1 << 20;

  private HostileBodies() {}

  static List<Hostility> all() {
    return List.of(
        survived( // cut while it is still being sent, the refusal may be lost
            "a body that is too large",
            dice -> post(utf8(question("x".repeat(MEBIBYTE + dice.between(0, MEBIBYTE)))))),
        refused(
            "a large body of nothing", dice -> post(utf8(question("x".repeat(MEBIBYTE - 1_000))))),
        refused(
            "arrays within arrays",
            dice -> post(utf8(variables("[".repeat(dice.between(200, 400_000)))))),
        refused(
            "objects within objects",
            dice -> post(utf8(variables("{\"a\":".repeat(dice.between(200, 100_000)))))),
        refused(
            "an array of everything",
            dice -> post(utf8(variables("[" + "1,".repeat(dice.between(60_000, 400_000)) + "1]")))),
        refused(
            "empty arrays without number",
            dice ->
                post(utf8(variables("[" + "[],".repeat(dice.between(60_000, 300_000)) + "1]")))),
        refused(
            "a number without end",
            dice -> post(utf8(variables("9".repeat(dice.between(1_000, 900_000)))))),
        refused(
            "an exponent without end",
            dice -> post(utf8(variables("1e" + "9".repeat(dice.between(10, 900)))))),
        refused("bytes that are no text", HostileBodies::noText),
        refused(
            "JSON that does not end",
            dice -> post(utf8(question("{ __typename }").substring(0, dice.between(1, 20))))),
        refused(
            "members twice",
            dice ->
                post(
                    utf8(
                        "{"
                            + "\"query\":\"{ __typename }\",".repeat(dice.between(2, 9_000))
                            + "\"a\":1}"))),
        refused(
            "a compressed body",
            dice -> utf8(head("Content-Encoding: gzip", "Content-Length: 3") + "\u001f\u0001x")),
        refused("nothing", dice -> post(new byte[0])),
        survived("chunks without end", HostileBodies::chunks));
  }

  private static String question(String document) {
    return "{\"query\":\"" + document + "\"}";
  }

  private static String variables(String value) {
    return "{\"query\":\"query($a: Int) { firms(first: $a) { totalCount } }\",\"variables\":{\"a\":"
        + value
        + "}}";
  }

  private static byte[] noText(Dice dice) {
    byte[] body = utf8(question("{ __typename }"));
    body[dice.between(10, body.length - 3)] = (byte) dice.between(0x80, 0xBF);
    return post(body);
  }

  private static Outcome chunks(Wire wire, Dice dice) throws IOException {
    wire.write(head("Transfer-Encoding: chunked"));
    String chunk = Integer.toHexString(65_536) + "\r\n" + "x".repeat(65_536) + "\r\n";
    for (int i = dice.between(20, 60); i > 0; i--) {
      wire.write(chunk);
    }
    return wire.read();
  }
}
