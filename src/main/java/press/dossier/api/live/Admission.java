package press.dossier.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/// Counts connections and says whether there may be one more.
@ApplicationScoped
public class Admission {

  private final LiveConfig config;
  private final Map<String, Integer> byAddress = new HashMap<>();
  private int all;

  Admission(LiveConfig config) {
    this.config = config;
  }

  /// What became of somebody who wants in.
  enum Verdict {
    ADMITTED,
    HOUSE_FULL,
    TOO_MANY_FROM_THERE
  }

  /// How many connections are open.
  public synchronized int open() {
    return all;
  }

  synchronized Verdict enter(String address) {
    if (all >= config.connections()) {
      return Verdict.HOUSE_FULL;
    }
    if (byAddress.getOrDefault(address, 0) >= config.connectionsPerAddress()) {
      return Verdict.TOO_MANY_FROM_THERE;
    }
    all++;
    byAddress.merge(address, 1, Integer::sum);
    return Verdict.ADMITTED;
  }

  synchronized void leave(String address) {
    all--;
    byAddress.computeIfPresent(address, (from, count) -> count == 1 ? null : count - 1);
  }
}
