package press.dossier.api.live;

import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import press.dossier.api.http.Payloads;
import press.dossier.api.http.Viewers;
import press.dossier.api.request.Asked;
import press.dossier.api.request.BadRequest;
import press.dossier.api.request.RequestBody;
import press.dossier.model.Viewer;

/// What a client says on its connection, and what is done about it. It is heard one message at a
/// time: the socket rests meanwhile.
final class Conversation {

  private final Connection connection;
  private final Viewers viewers;
  private final Answering answering;
  private Viewer viewer;
  private boolean begun;
  private volatile boolean acknowledged;
  private volatile long heardAt = System.nanoTime();

  /// @param viewer who opened the connection, if they do not say otherwise
  Conversation(Connection connection, Viewer viewer, Viewers viewers, Answering answering) {
    this.connection = connection;
    this.viewer = viewer;
    this.viewers = viewers;
    this.answering = answering;
  }

  void listen(ServerWebSocket socket, Context loop) {
    socket.textMessageHandler(text -> {
      heardAt = System.nanoTime();
      socket.pause();
      answering.execute(() -> {
        hear(text);
        loop.runOnContext(heard -> socket.resume());
      });
    });
    socket.binaryMessageHandler(
        bytes -> connection.close(Closing.INVALID_MESSAGE, "The message must be a text."));
  }

  boolean isAcknowledged() {
    return acknowledged;
  }

  /// Whether nothing was heard for longer.
  boolean isSilent(Duration atMost) {
    return System.nanoTime() - heardAt > atMost.toNanos();
  }

  private void hear(String text) {
    try {
      if (connection.hasRoom()) {
        answer(Message.read(text));
      }
    } catch (BadRequest bad) {
      connection.close(Closing.INVALID_MESSAGE, String.valueOf(bad.getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Message message) {
    switch (message) {
      case Message.Init init -> begin(init.payload());
      case Message.Ping ping -> connection.send(Texts.PONG);
      case Message.Pong pong -> {}
      case Message.Subscribe subscribe -> subscribe(subscribe);
      case Message.Complete complete -> connection.drop(complete.id());
    }
  }

  private void begin(Map<String, Object> payload) {
    if (begun) {
      connection.close(Closing.INITIALISED_ALREADY);
      return;
    }
    begun = true;
    Optional<Viewer> said = said(payload);
    if (said.isEmpty()) {
      connection.close(Closing.FORBIDDEN);
      return;
    }
    viewer = said.get();
    acknowledged = true;
    connection.send(Texts.ACKNOWLEDGED);
  }

  /// Who a client says it is; empty if its token is wrong.
  private Optional<Viewer> said(Map<String, Object> payload) {
    for (String name : payload.keySet()) {
      if (name.equalsIgnoreCase("Authorization")) {
        return viewers.of(String.valueOf(payload.get(name)));
      }
    }
    return Optional.of(viewer);
  }

  private void subscribe(Message.Subscribe message) {
    if (!acknowledged) {
      connection.close(Closing.UNAUTHORIZED);
      return;
    }
    Asked asked = RequestBody.read(message.payload());
    Running running = answering.prepare(message.id(), connection);
    switch (connection.start(running)) {
      case STARTED -> answering.run(running, asked, viewer);
      case ID_TAKEN ->
          connection.close(Closing.ID_TAKEN, "Subscriber for " + message.id() + " already exists");
      case TOO_MANY ->
          connection.send(
              Texts.error(
                  message.id(), Payloads.errors(new TooManyOperations(), running.requestId())));
    }
  }
}
