package press.dossier.query.path;

import java.util.Collections;
import java.util.Comparator;
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
  private static final int COUNTED = 2;
  private static final int NEIGHBOURS = 3;
  private static final int NEIGHBOURS_OF_GONE = 4;

  /// How many levels are gone before it is only looked whether both ends have come close: what is
  /// two levels away from either is still little, and what is three levels away is very much.
  private static final int LEVELS = PathArguments.MOST_HOPS - 2;

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
    search(rows, web, List.of(ahead, back), chains);
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

  /// Goes level by level until there are paths enough, or none longer is asked for, or nobody is
  /// left to go to, or the budget is spent.
  private void search(List<Row> first, Web web, List<Reach> ends, Chains chains) {
    Optional<List<Row>> begun = Optional.of(first);
    Reach before = ends.getFirst();
    int known = 0;
    while (known < asked.maxHops() && chains.found().size() < asked.first() && !chains.exceeded()) {
      Reach side = side(ends, before);
      Reach other = side == ends.getFirst() ? ends.getLast() : ends.getFirst();
      boolean nobodyLeft = side.frontier().isEmpty();
      List<Row> rows = nobodyLeft ? List.of() : begun.orElseGet(() -> level(side, other, web));
      begun = Optional.empty();
      in(rows, COUNTED).forEach(web::count);
      exceeded = !afford(side, web);
      if (exceeded) {
        return;
      }
      side.go(in(rows, NEIGHBOURS));
      other.reach(in(rows, NEIGHBOURS_OF_GONE));
      before = side;
      // where nobody is left to go to, every link of every path is known, however long
      known = nobodyLeft ? asked.maxHops() : side.radius() + other.radius();
      if (side.meets(other)) {
        chains.find(known, asked.first());
      }
    }
  }

  private static List<Row> in(List<Row> rows, int place) {
    return rows.stream().filter(row -> row.place() == place).toList();
  }

  /// The end where less seems to wait; at last the one from which the level before did not go.
  private static Reach side(List<Reach> ends, Reach before) {
    return radius(ends) > LEVELS
        ? ends.stream().filter(end -> end != before).findFirst().orElseThrow()
        : Collections.min(ends, Comparator.comparingInt(Reach::estimate));
  }

  /// How many levels both ends have gone together.
  private static int radius(List<Reach> ends) {
    return ends.stream().mapToInt(Reach::radius).sum();
  }

  private boolean afford(Reach side, Web web) {
    spent +=
        side.frontier().stream().filter(entity -> !web.isHub(entity)).mapToInt(web::links).sum();
    return spent <= limits.mostLinks();
  }

  /// Reads a level. On the last ones only those matter who are reached from the other end.
  private List<Row> level(Reach side, Reach other, Web web) {
    int budget = limits.mostLinks() - spent;
    int radius = side.radius() + other.radius();
    if (radius > LEVELS) {
      List<UUID> gone = other.gone().stream().filter(entity -> !web.isHub(entity)).toList();
      return levels.between(side, other, gone, budget);
    }
    return radius == LEVELS || radius + 1 == asked.maxHops()
        ? levels.across(side, other, budget)
        : levels.further(side, other, budget);
  }

  /// Hubs through which a path within the levels gone might have led: those whose turn it was, and
  /// those at which both ends met.
  private static List<UUID> hubs(Web web, Reach ahead, Reach back) {
    return Stream.concat(ahead.reached().stream(), back.reached().stream())
        .distinct()
        .filter(web::isHub)
        .filter(hub ->
            ahead.hadTurn(hub)
                || back.hadTurn(hub)
                || ahead.hasReached(hub) && back.hasReached(hub))
        .sorted(Web.BY_ID)
        .limit(MOST_HUBS)
        .toList();
  }
}
