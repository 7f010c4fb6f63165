package press.dossier.query.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.dossier.query.argument.FoundPaths;
import press.dossier.query.argument.PathArguments;
import press.dossier.store.reading.Row;

/// One search for the shortest paths between two entities.
final class Search {

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int NEIGHBOUR = 2;
  private static final int MOST_HUBS = 20;

  private final PathArguments asked;
  private final Levels levels;
  private final PathConfig limits;
  private int spent;
  private boolean exceeded;

  Search(PathArguments asked, Levels levels, PathConfig limits) {
    this.asked = asked;
    this.levels = levels;
    this.limits = limits;
  }

  /// Searches, and tells what was found.
  FoundPaths find() {
    List<Row> rows = levels.begin();
    Optional<Row> from = end(rows, FROM);
    Optional<Row> to = end(rows, TO);
    if (from.isEmpty() || to.isEmpty() || from.get().id().equals(to.get().id())) {
      return new FoundPaths(from.map(Row::id), to.map(Row::id), List.of(), List.of(), false);
    }
    Web web = new Web(links(from.get(), to.get()), limits.hubLinks());
    Reach ahead = new Reach(from.get().id(), web);
    Reach back = new Reach(to.get().id(), web);
    Chains chains = new Chains(web, ahead.end(), back.end(), limits.mostChains());
    search(rows.stream().filter(row -> row.place() == NEIGHBOUR).toList(), ahead, back, chains);
    return new FoundPaths(
        from.map(Row::id),
        to.map(Row::id),
        chains.found(),
        hubs(web, ahead, back),
        exceeded || chains.exceeded());
  }

  private static Optional<Row> end(List<Row> rows, int place) {
    return rows.stream().filter(row -> row.place() == place).findFirst();
  }

  private static Map<UUID, Integer> links(Row from, Row to) {
    Map<UUID, Integer> links = new HashMap<>();
    links.put(from.id(), from.count());
    links.put(to.id(), to.count());
    return links;
  }

  /// Goes level by level until there are paths enough, or none longer is asked for, or nothing is
  /// left to go to, or the budget is spent.
  private void search(List<Row> first, Reach ahead, Reach back, Chains chains) {
    Optional<List<Row>> read = Optional.of(first);
    while (true) {
      Reach side = ahead.cost() <= back.cost() ? ahead : back;
      int hops = ahead.radius() + back.radius() + 1;
      boolean atEnd = side.frontier().isEmpty();
      if (!atEnd && !afford(side.cost())) {
        return;
      }
      Reach other = side == ahead ? back : ahead;
      side.go(atEnd ? List.of() : read.orElseGet(() -> level(side, other, hops)));
      read = Optional.empty();
      // where nothing is left to go to, every link of every path is known, however long
      int known = atEnd ? asked.maxHops() : hops;
      if (side.meets(other)) {
        chains.find(known, asked.first());
      }
      if (known == asked.maxHops() || chains.found().size() >= asked.first() || chains.exceeded()) {
        return;
      }
    }
  }

  private boolean afford(int cost) {
    spent += cost;
    exceeded = spent > limits.mostLinks();
    return !exceeded;
  }

  /// Reads a level. On the last only those matter who were reached from the other end.
  private List<Row> level(Reach side, Reach other, int hops) {
    return hops == asked.maxHops()
        ? levels.last(side.frontier(), other.distances().keySet())
        : levels.further(side.frontier());
  }

  /// Hubs through which a path within the levels gone might have led: those whose turn it was, and
  /// those at which both ends met.
  private static List<UUID> hubs(Web web, Reach ahead, Reach back) {
    return Stream.concat(ahead.distances().keySet().stream(), back.distances().keySet().stream())
        .distinct()
        .filter(web::isHub)
        .filter(hub ->
            ahead.wentThrough(hub)
                || back.wentThrough(hub)
                || ahead.distances().containsKey(hub) && back.distances().containsKey(hub))
        .sorted(Web.BY_ID)
        .limit(MOST_HUBS)
        .toList();
  }
}
