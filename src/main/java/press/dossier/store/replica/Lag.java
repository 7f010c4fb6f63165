package press.dossier.store.replica;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/// What the primary held when, so that it can be told which revision a replica must hold to be
/// behind by no more than it may. Nothing is asked of a replica for that but its newest revision,
/// and a primary on which nothing is written leaves nobody behind.
final class Lag {

  private final long atMost;
  private final Deque<Held> history = new ArrayDeque<>();

  Lag(Duration atMost) {
    this.atMost = atMost.toNanos();
  }

  private record Held(long revision, long at) {}

  /// The primary held a revision.
  ///
  /// @param at when, by [System#nanoTime]
  synchronized void note(long revision, long at) {
    history.addLast(new Held(revision, at));
    forgetBefore(at);
  }

  /// The oldest revision that may be told at a moment: what the primary held as long before as a
  /// replica may be behind. As long as that is not known it is the first that is; empty if nothing
  /// is.
  synchronized OptionalLong oldest(long at) {
    forgetBefore(at);
    return history.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(history.getFirst().revision());
  }

  /// Leaves as the first what was held at the moment that counts.
  private void forgetBefore(long at) {
    Held first = history.pollFirst();
    while (first != null && !history.isEmpty() && at - history.getFirst().at() >= atMost) {
      first = history.pollFirst();
    }
    if (first != null) {
      history.addFirst(first);
    }
  }
}
