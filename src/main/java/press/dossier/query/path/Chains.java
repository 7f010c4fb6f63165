package press.dossier.query.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import press.dossier.query.argument.FoundPaths;

/// The chains of entities that are candidates for the paths, read off the web: all of one length
/// and bustle before any that is longer or busier. Which of those that are equal in both is better
/// is weighed later, so they come all or, where they are too many, as many as may be weighed.
final class Chains {

  private final Web web;
  private final UUID from;
  private final UUID to;
  private final int most;
  private final List<FoundPaths.Chain> found = new ArrayList<>();
  private int length;
  private int turn;
  private boolean exceeded;

  /// @param most how many are read off at most
  Chains(Web web, UUID from, UUID to, int most) {
    this.web = web;
    this.from = from;
    this.to = to;
    this.most = most;
  }

  List<FoundPaths.Chain> found() {
    return found;
  }

  /// Whether there are more, or may be, than could be read off.
  boolean exceeded() {
    return exceeded;
  }

  /// Reads off what is longer than before until there are enough.
  ///
  /// @param hops up to which length every link is known
  void find(int hops, int enough) {
    Map<UUID, Integer> ahead = web.distances(from, hops - 1, web::mayPass);
    Map<UUID, Integer> back = web.distances(to, hops - 1, web::mayPass);
    while (length < hops && found.size() < enough && !exceeded) {
      length++;
      for (int bustle : classes(ahead, back)) {
        if (found.size() < enough && !exceeded) {
          walk(bustle);
        }
      }
    }
  }

  /// The classes of those through whom a chain of the length may lead; 0 where it leads through
  /// nobody.
  private NavigableSet<Integer> classes(Map<UUID, Integer> ahead, Map<UUID, Integer> back) {
    NavigableSet<Integer> classes = new TreeSet<>();
    if (length == 1 && web.around(from).contains(to)) {
      classes.add(0);
    }
    ahead.forEach((entity, distance) -> {
      if (web.mayPass(entity) && distance + back.getOrDefault(entity, length) <= length) {
        classes.add(web.bustle(entity));
      }
    });
    return classes;
  }

  private void walk(int bustle) {
    Walk walk = new Walk(web, from, to, new Walk.Bounds(length, bustle, most - found.size()));
    walk.chains().forEach(chain -> found.add(new FoundPaths.Chain(chain, turn)));
    exceeded = walk.exceeded();
    turn++;
  }
}
