package press.dossier.api.live;

import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What goes out to one client, and how much of it the client has not taken yet.
final class Outbox {

  private final ServerWebSocket socket;
  private final Context loop;
  private final int untakenAtMost;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition taken = lock.newCondition();
  private long untaken;
  private boolean closed;

  Outbox(ServerWebSocket socket, Context loop, int untakenAtMost) {
    this.socket = socket;
    this.loop = loop;
    this.untakenAtMost = untakenAtMost;
  }

  /// Sends a text. Texts arrive in the order in which they are sent.
  void send(String text) {
    count(text.length());
    loop.runOnContext(now -> {
      if (socket.isClosed()) {
        count(-text.length());
      } else {
        socket.writeTextMessage(text).onComplete(done -> count(-text.length()));
      }
    });
  }

  private void count(int characters) {
    lock.lock();
    try {
      untaken += characters;
      taken.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Whether more is on its way than may be.
  boolean isFull() {
    lock.lock();
    try {
      return untaken > untakenAtMost && !closed;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the client has taken enough to be sent more.
  ///
  /// @return whether it has in that time; so it is too when the connection is closed
  boolean awaitRoom(Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (untaken > untakenAtMost && !closed) {
        if (left <= 0) {
          return false;
        }
        left = taken.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Says that nothing goes out any more.
  void close() {
    lock.lock();
    try {
      closed = true;
      taken.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
