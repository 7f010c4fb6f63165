package press.dossier.held;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// What has been written, by whom and when it was done: what nobody may be behind of.
final class Writings {

  private static final long SECOND = 1_000_000_000L;

  /// The newest revision written so far, by when it was done on the clock that only goes forward.
  private final ConcurrentSkipListMap<Long, Long> done = new ConcurrentSkipListMap<>();

  private final Map<String, Long> through = new ConcurrentHashMap<>();

  /// Something was written.
  ///
  /// @param who the instance, or another name for a command
  void done(String who, long revision) {
    through.merge(who, revision, Math::max);
    synchronized (done) {
      long newest = done.isEmpty() ? 0 : done.lastEntry().getValue();
      done.put(System.nanoTime(), Math.max(newest, revision));
    }
  }

  /// How many times something newer was written.
  int count() {
    return done.size();
  }

  /// The oldest revision that an instance may still tell to who asks now: all that was written
  /// through itself counts, and what others have written for a second.
  long oldest(String instance) {
    Map.Entry<Long, Long> others = done.floorEntry(System.nanoTime() - SECOND);
    return Math.max(through.getOrDefault(instance, 0L), others == null ? 0 : others.getValue());
  }
}
