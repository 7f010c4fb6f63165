package press.dossier.hostile;

import static press.dossier.hostile.Hostility.survived;
import static press.dossier.hostile.Hostility.utf8;

import java.util.List;

/// Heads of requests that are large, broken or contradict themselves.
final class HostileHeads {

  private static final String QUESTION = "{\"query\":\"{ __typename }\"}";

  private HostileHeads() {}

  static List<Hostility> all() {
    return List.of(
        lined("a header that is too large", "X: " + "x".repeat(100_000)),
        survived(
            "headers without number",
            dice -> utf8(Hostility.head("X: y\r\n".repeat(dice.between(2_000, 20_000)) + "Y: z"))),
        survived(
            "an address that is too long",
            dice ->
                utf8(
                    "GET /graphql?query="
                        + "x".repeat(dice.between(20_000, 200_000))
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n")),
        survived(
            "parameters without number",
            dice ->
                utf8(
                    "GET /graphql?"
                        + "a=b&".repeat(dice.between(1_000, 3_000))
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n")),
        lined("a body of two lengths", "Content-Length: 5", "Content-Length: 26"),
        lined(
            "a body both counted and in chunks",
            "Content-Length: 26",
            "Transfer-Encoding: chunked"),
        lined("a body of less than nothing", "Content-Length: -26"),
        lined("a body longer than can be counted", "Content-Length: 99999999999999999999"),
        lined(
            "media types without number",
            "Content-Length: 26",
            "Accept: " + "a/b;q=0.1,".repeat(1_500) + "*/*"),
        lined(
            "a token without end",
            "Content-Length: 26",
            "Authorization: Bearer " + "x".repeat(15_000)),
        survived(
            "a method that does not exist",
            dice ->
                utf8(
                    "X".repeat(dice.between(1, 9_000))
                        + " /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n")),
        survived(
            "a version that does not exist",
            dice ->
                utf8(
                    "POST /graphql HTTP/" + dice.between(3, 99) + ".9\r\nHost: localhost\r\n\r\n")),
        survived(
            "a beginning of HTTP/2 and then nothing sensible",
            dice -> utf8("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "x".repeat(dice.between(10, 9_000)))),
        survived(
            "bytes that are no HTTP",
            dice -> utf8("\u0000\u0001" + "\u00ff".repeat(dice.between(10, 9_000)) + "\r\n\r\n")),
        survived(
            "a way out of the folder",
            dice ->
                utf8(
                    "GET /"
                        + "../".repeat(dice.between(1, 100))
                        + "etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n")));
  }

  private static Hostility lined(String name, String... lines) {
    return survived(name, dice -> utf8(Hostility.head(lines) + QUESTION));
  }
}
