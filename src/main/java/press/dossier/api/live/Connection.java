package press.dossier.api.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import jakarta.json.JsonArray;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dossier.query.Answer;

/// A client's connection: what goes out on it, and the operations that run for it.
final class Connection {

  /// How long a client that does not read may take to hear why it is closed.
  private static final long MILLIS_TO_LEAVE = 5_000;

  private final ServerWebSocket socket;
  private final HttpConnection wire;
  private final Context loop;
  private final LiveConfig config;
  private final Outbox outbox;
  private final Map<String, Running> operations = new HashMap<>();
  private boolean closed;
  private boolean leaving;
  private long busyAt = System.nanoTime();

  /// @param wire what the socket runs over
  Connection(ServerWebSocket socket, HttpConnection wire, Context loop, LiveConfig config) {
    this.socket = socket;
    this.wire = wire;
    this.loop = loop;
    this.config = config;
    this.outbox = new Outbox(socket, loop, config.untakenAtMost());
  }

  /// What became of an operation that was to be started.
  enum Start {
    STARTED,
    ID_TAKEN,
    TOO_MANY
  }

  synchronized Start start(Running running) {
    if (operations.containsKey(running.id())) {
      return Start.ID_TAKEN;
    }
    if (closed || leaving || operations.size() >= config.operations()) {
      return Start.TOO_MANY;
    }
    operations.put(running.id(), running);
    return Start.STARTED;
  }

  synchronized boolean runs(Running running) {
    return operations.get(running.id()) == running;
  }

  synchronized void next(Running running, Answer answer) {
    if (runs(running)) {
      outbox.send(Texts.next(running.id(), answer));
    }
  }

  synchronized void fail(Running running, JsonArray errors) {
    if (operations.remove(running.id(), running)) {
      outbox.send(Texts.error(running.id(), errors));
      ended(running);
    }
  }

  synchronized void complete(Running running) {
    if (operations.remove(running.id(), running)) {
      outbox.send(Texts.complete(running.id()));
      ended(running);
    }
  }

  /// Ends an operation that the client wants no more of.
  synchronized void drop(String id) {
    Running running = operations.remove(id);
    if (running != null) {
      ended(running);
    }
  }

  private void ended(Running running) {
    running.end();
    busyAt = System.nanoTime();
    closeIfDone();
  }

  /// Takes nothing new, and closes once what is under way is answered. A subscription is never
  /// done, and its client can go on elsewhere.
  synchronized void leave() {
    leaving = true;
    List.copyOf(operations.values()).stream()
        .filter(Running::isTelling)
        .forEach(telling -> drop(telling.id()));
    closeIfDone();
  }

  private void closeIfDone() {
    if (leaving && operations.isEmpty()) {
      close(Closing.STOPPING);
    }
  }

  /// Whether no operation has run for so long.
  synchronized boolean isIdle(Duration atMost) {
    return operations.isEmpty() && System.nanoTime() - busyAt > atMost.toNanos();
  }

  void send(String text) {
    outbox.send(text);
  }

  /// Whether the client must take some of what it was sent before it is sent more.
  boolean isFull() {
    return outbox.isFull();
  }

  /// Waits until the client has taken enough to be sent more. One that takes too long is cut.
  boolean hasRoom() throws InterruptedException {
    if (outbox.awaitRoom(config.slowAtMost())) {
      return true;
    }
    close(Closing.SLOW);
    return false;
  }

  void close(Closing why) {
    close(why, why.reason());
  }

  void close(Closing why, String reason) {
    loop.runOnContext(now -> {
      if (!socket.isClosed()) {
        socket.close(why.code(), Texts.reason(reason));
        loop.owner().setTimer(MILLIS_TO_LEAVE, unheard -> wire.close());
      }
    });
    end();
  }

  /// Ends all operations, since nobody listens any more.
  synchronized void end() {
    closed = true;
    List.copyOf(operations.values()).forEach(Running::end);
    operations.clear();
    outbox.close();
  }
}
