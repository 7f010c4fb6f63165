package press.dossier.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import press.dossier.differential.chance.Dice;

/// One sort of hostile request.
///
/// @param name what it is
/// @param attack how it goes
/// @param tolerable what may come of it
public record Hostility(String name, Attack attack, Predicate<Outcome> tolerable) {

  /// What is done on a connection.
  public interface Attack {
    Outcome on(Wire wire, Dice dice) throws IOException;
  }

  /// What is written and then waited for.
  interface Written {
    byte[] by(Dice dice);
  }

  /// What is asked.
  interface Asked {
    String by(Dice dice);
  }

  /// All sorts.
  public static List<Hostility> all() {
    List<Hostility> all = new ArrayList<>();
    all.addAll(HostileDocuments.all());
    all.addAll(HostileQuestions.all());
    all.addAll(HostileBodies.all());
    all.addAll(HostileHeads.all());
    all.addAll(HostileSockets.all());
    return all;
  }

  static Hostility refused(String name, Written request) {
    return new Hostility(
        name, (wire, dice) -> wire.write(request.by(dice)).read(), Outcome::isRefusal);
  }

  static Hostility survived(String name, Written request) {
    return new Hostility(
        name, (wire, dice) -> wire.write(request.by(dice)).read(), Outcome::isNoFailure);
  }

  static Hostility survived(String name, Attack attack) {
    return new Hostility(name, attack, Outcome::isNoFailure);
  }

  static Hostility refusedDocument(String name, Asked document) {
    return refused(name, dice -> post(body(document.by(dice), "{}")));
  }

  static Hostility survivedDocument(String name, Asked document) {
    return survived(name, (Written) dice -> post(body(document.by(dice), "{}")));
  }

  /// The body of a request that asks a document with variables.
  static byte[] body(String document, String variables) {
    StringBuilder body = new StringBuilder("{\"query\":\"");
    for (char character : document.toCharArray()) {
      switch (character) {
        case '"' -> body.append("\\\"");
        case '\\' -> body.append("\\\\");
        case '\n' -> body.append("\\n");
        default -> body.append(character);
      }
    }
    return utf8(body.append("\",\"variables\":").append(variables).append('}').toString());
  }

  /// A request with a body.
  static byte[] post(byte[] body) {
    byte[] head = utf8(head("Content-Length: " + body.length));
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  /// The head of a request, with further lines.
  static String head(String... further) {
    return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Accept: application/graphql-response+json\r\n"
        + String.join("", List.of(further).stream().map(line -> line + "\r\n").toList())
        + "\r\n";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
