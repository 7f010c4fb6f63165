package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.stats.CacheStats;

/// How a cache is used.
///
/// @param hits how often what was looked for was there, since the program started
/// @param misses how often it was not
/// @param entries how many things it holds
/// @param bytes about how many bytes they take
public record CacheUse(long hits, long misses, long entries, long bytes) {

  /// The use of a cache that records it, and whose weights are bytes.
  public static CacheUse of(Cache<?, ?> cache) {
    CacheStats stats = cache.stats();
    long bytes =
        cache.policy().eviction().map(Policy.Eviction::weightedSize).orElseThrow().orElseThrow();
    return new CacheUse(stats.hitCount(), stats.missCount(), cache.estimatedSize(), bytes);
  }
}
