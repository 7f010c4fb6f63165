package press.dossier.hostile;

import static press.dossier.hostile.Hostility.body;
import static press.dossier.hostile.Hostility.head;
import static press.dossier.hostile.Hostility.post;
import static press.dossier.hostile.Hostility.survived;

import java.io.IOException;
import java.util.List;
import press.dossier.differential.chance.Dice;

/// Clients that are slow, hang up or do not listen.
final class HostileSockets {

  private static final int PAUSE_MILLIS = 50;

  private HostileSockets() {}

  static List<Hostility> all() {
    return List.of(
        survived("connects and hangs up", (wire, dice) -> Outcome.CUT),
        survived("asks and hangs up", (wire, dice) -> hangUp(wire.write(question(dice)))),
        survived("asks and resets", HostileSockets::reset),
        survived("connects and says nothing", (wire, dice) -> wire.read()),
        survived(
            "stops within the head",
            (wire, dice) -> wire.write("POST /graphql HTTP/1.1\r\nHo").read()),
        survived(
            "stops within the body",
            (wire, dice) -> wire.write(head("Content-Length: 500") + "{").read()),
        survived("sends a body a byte at a time", HostileSockets::trickle),
        survived(
            "asks to go on and sends nothing",
            (wire, dice) -> wire.write(head("Content-Length: 500", "Expect: 100-continue")).read()),
        survived("asks many times without listening", HostileSockets::pipelined),
        survived("asks for much and does not listen", HostileSockets::deaf),
        survived("closes its half and listens", HostileSockets::halfClosed));
  }

  private static byte[] question(Dice dice) {
    return post(
        body(
            "{ publications(first: %d) { nodes { title claims(first: 20) { nodes { id statement { status } } } } } }"
                .formatted(dice.between(50, 100)),
            "{}"));
  }

  private static Outcome hangUp(Wire wire) throws IOException {
    wire.close();
    return Outcome.CUT;
  }

  private static Outcome reset(Wire wire, Dice dice) throws IOException {
    wire.write(question(dice)).socket().setSoLinger(true, 0);
    return hangUp(wire);
  }

  private static Outcome trickle(Wire wire, Dice dice) throws IOException {
    wire.write(head("Content-Length: 5000"));
    for (int i = dice.between(25, 40); i > 0; i--) {
      wire.write("x");
      pause();
    }
    return wire.read();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outcome pipelined(Wire wire, Dice dice) throws IOException {
    byte[] question = post(body("{ __typename }", "{}"));
    for (int i = dice.between(20, 100); i > 0; i--) {
      wire.write(question);
    }
    return wire.read();
  }

  private static Outcome deaf(Wire wire, Dice dice) throws IOException {
    wire.socket().setReceiveBufferSize(1_024);
    for (int i = 0; i < 3; i++) {
      wire.write(question(dice));
    }
    return Outcome.CUT;
  }

  private static Outcome halfClosed(Wire wire, Dice dice) throws IOException {
    wire.write(post(body("{ __typename }", "{}"))).socket().shutdownOutput();
    return wire.read();
  }
}
