package press.dossier.api.live;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import press.dossier.query.Answer;
import press.dossier.query.live.Batch;
import press.dossier.query.live.Feed;

/// A subscription that tells what its feed has, up to the newest revision, whenever it is woken. It
/// tells on one thread at a time, and on none while it sleeps.
final class Telling {

  private final Feed feed;
  private final Running running;
  private final Executor threads;
  private final AtomicInteger wakes = new AtomicInteger();
  private volatile long reached;

  /// @param reached the revision behind which it tells
  Telling(Feed feed, long reached, Running running, Executor threads) {
    this.feed = feed;
    this.reached = reached;
    this.running = running;
    this.threads = threads;
  }

  long reached() {
    return reached;
  }

  void wake() {
    if (wakes.getAndIncrement() == 0) {
      threads.execute(this::tellWhileWoken);
    }
  }

  private void tellWhileWoken() {
    int seen = wakes.get();
    do {
      running.guard(this::tell);
      seen = wakes.addAndGet(-seen);
    } while (seen > 0);
  }

  private void tell() throws InterruptedException {
    boolean more = true;
    while (more && running.goesOn()) {
      Batch batch = running.atWork(() -> feed.after(reached));
      for (Answer event : batch.events()) {
        running.next(event);
      }
      reached = batch.reached();
      more = batch.more();
    }
  }
}
