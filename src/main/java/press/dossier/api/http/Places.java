package press.dossier.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The places at which requests are worked on. Threads cost nothing here, so places are what keeps
/// the work bounded: who finds none waits for a while, and a few may wait.
@ApplicationScoped
public class Places {

  private final int all;
  private final Semaphore free;
  private final Semaphore waiting;
  private final int waitSeconds;
  private final Set<Thread> inLine = ConcurrentHashMap.newKeySet();

  Places(WorkConfig config) {
    this.all = config.atOnce();
    this.free = new Semaphore(config.atOnce(), true);
    this.waiting = new Semaphore(config.waiting());
    this.waitSeconds = config.waitSeconds();
  }

  /// How many places are taken.
  public int taken() {
    return all - free.availablePermits();
  }

  /// How many requests wait for a place.
  public int waiting() {
    return inLine.size();
  }

  /// Does some work at a place.
  ///
  /// @throws Busy if there is none
  <T> T in(Supplier<T> work) {
    take();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  /// Does a further piece of work that is under way, however long it has to wait for its turn.
  /// There are only as many of these as there are downloads.
  <T> T inTurn(Supplier<T> work) {
    free.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  /// Has a thread wait no longer.
  ///
  /// @return whether it waited
  boolean leave(Thread thread) {
    boolean waited = inLine.remove(thread);
    if (waited) {
      thread.interrupt();
    }
    return waited;
  }

  private void take() {
    if (free.tryAcquire()) {
      return;
    }
    if (!waiting.tryAcquire()) {
      throw new Busy();
    }
    try {
      await();
    } finally {
      waiting.release();
    }
  }

  private void await() {
    inLine.add(Thread.currentThread());
    try {
      if (!free.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
        inLine.remove(Thread.currentThread());
        throw new Busy();
      }
    } catch (InterruptedException left) {
      throw new Busy();
    }
    if (!inLine.remove(Thread.currentThread())) {
      free.release(); // told to leave at the moment at which a place was found
      throw new Busy();
    }
  }
}
