package press.dossier.api.live;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import press.dossier.api.http.Payloads;
import press.dossier.api.http.RequestId;
import press.dossier.model.DossierException;
import press.dossier.query.Answer;
import press.dossier.query.refusal.Refused;

/// An operation of a client that runs: it answers under its id until it is over.
final class Running {

  private static final Logger LOG = Logger.getLogger(Running.class);

  private final String id;
  private final Connection connection;
  private final Semaphore work;
  private final RequestId requestId = RequestId.draw();
  private volatile boolean telling;
  private boolean over;
  private Runnable whenOver = () -> {};

  /// @param work as many as may be at work at once
  Running(String id, Connection connection, Semaphore work) {
    this.id = id;
    this.connection = connection;
    this.work = work;
  }

  String id() {
    return id;
  }

  /// The id under which the log knows it.
  String requestId() {
    return requestId.text();
  }

  /// A part of an operation, which may be refused or fail.
  interface Step {
    void run() throws InterruptedException;
  }

  /// Does a part of it. Where that is refused or fails, the client is told and it is over.
  void guard(Step step) {
    requestId.in(() -> run(step));
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (Refused refused) {
      connection.fail(this, Payloads.errors(refused, requestId()));
    } catch (DossierException trouble) {
      connection.fail(this, Payloads.errors(trouble, requestId()));
    } catch (CancellationException nobodyListens) {
      connection.drop(id);
    } catch (RuntimeException | StackOverflowError failure) {
      LOG.errorf(failure, "request %s failed", requestId());
      connection.fail(this, Payloads.failure(requestId()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reads or writes: not more at once than may, and nothing more for a client that has not taken
  /// what it was told.
  ///
  /// @throws CancellationException if nobody listens any more
  <T> T atWork(Supplier<T> step) throws InterruptedException {
    work.acquire();
    while (connection.isFull()) {
      work.release();
      if (!goesOn()) {
        throw new CancellationException();
      }
      work.acquire();
    }
    try {
      return step.get();
    } finally {
      work.release();
    }
  }

  /// Waits until the client has taken what it was told.
  ///
  /// @return whether it still wants to be told more
  boolean goesOn() throws InterruptedException {
    return connection.hasRoom() && connection.runs(this);
  }

  /// It is a subscription: it tells until nobody listens.
  void tells() {
    telling = true;
  }

  boolean isTelling() {
    return telling;
  }

  void next(Answer answer) {
    connection.next(this, answer);
  }

  void complete() {
    connection.complete(this);
  }

  /// Has something done when it is over; at once if it is.
  synchronized void whenOver(Runnable action) {
    if (over) {
      action.run();
    } else {
      whenOver = action;
    }
  }

  synchronized void end() {
    over = true;
    whenOver.run();
  }
}
