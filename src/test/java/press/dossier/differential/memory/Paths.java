package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.memory.Weighing.Side;
import press.dossier.model.NodeType;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.StatementItem;

/// The paths between two entities: every chain there is, tried one by one.
final class Paths {

  private static final int MOST_STATEMENTS = 10;
  private static final int MOST_HUBS = 20;

  private final Holdings holdings;
  private final Function<Map<String, Object>, @Nullable EntityItem> lookUp;
  private final Map<AsOf, Connections> byDays = new HashMap<>();

  /// @param lookUp finds an entity by its id, slug or identifier
  Paths(Holdings holdings, Function<Map<String, Object>, @Nullable EntityItem> lookUp) {
    this.holdings = holdings;
    this.lookUp = lookUp;
  }

  /// What was found.
  record Found(
      @Nullable EntityItem from,
      @Nullable EntityItem to,
      List<Route> paths,
      List<EntityItem> hubs,
      boolean exceeded) {}

  /// A path.
  record Route(List<Hop> hops) {

    /// The first of those that weigh least.
    Hop weakest() {
      return hops.stream()
          .min(Comparator.comparing(Hop::best, Connections.BY_WEIGHT))
          .orElseThrow();
    }
  }

  private record Weighed(HalfWays.Candidate candidate, Route route) {

    Side weakest() {
      return route.weakest().best();
    }
  }

  /// Candidates of one turn by their weakest hop, and by the ids on the way.
  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingInt((Weighed weighed) -> weighed.candidate().turn())
          .thenComparing(Comparator.comparing(Weighed::weakest, Connections.BY_WEIGHT).reversed())
          .thenComparing(weighed -> weighed.candidate().ids());

  /// A step of a path.
  record Hop(EntityItem from, EntityItem to, List<StatementItem> statements, Side best) {}

  Found find(DataFetchingEnvironment asked) {
    EntityItem from = lookUp.apply(asked.getArgument("from"));
    EntityItem to = lookUp.apply(asked.getArgument("to"));
    if (from == null || to == null || from == to) {
      return new Found(from, to, List.of(), List.of(), false);
    }
    Connections connections =
        byDays.computeIfAbsent(holdings.asOf(), days -> new Connections(holdings));
    int first = number(asked, "first", 3);
    HalfWays search = new HalfWays(connections, from.key(), to.key());
    search.go(number(asked, "maxHops", 6), first);
    return new Found(
        from,
        to,
        search.candidates().stream()
            .map(candidate -> new Weighed(candidate, route(candidate, connections)))
            .sorted(BEST_FIRST)
            .limit(first)
            .map(Weighed::route)
            .toList(),
        search.hubs().stream()
            .limit(MOST_HUBS)
            .map(this::entity)
            .sorted(Orders.ofEntities(Map.of()))
            .toList(),
        search.isExceeded());
  }

  private static int number(DataFetchingEnvironment asked, String argument, int otherwise) {
    Integer number = asked.getArgument(argument);
    return number == null ? otherwise : number;
  }

  private Route route(HalfWays.Candidate candidate, Connections connections) {
    List<String> chain = candidate.chain();
    return new Route(
        IntStream.range(1, chain.size())
            .mapToObj(hop -> hop(chain.get(hop - 1), chain.get(hop), connections))
            .toList());
  }

  private Hop hop(String from, String to, Connections connections) {
    List<StatementItem> statements = connections.between(from, to);
    return new Hop(
        entity(from), entity(to), statements, connections.asserting(statements.getFirst()));
  }

  private EntityItem entity(String key) {
    return (EntityItem) holdings.require(NodeType.ENTITY, key);
  }

  static Fields<Found> fields() {
    return Fields.of("PathSearch", Found.class)
        .value("from", Found::from)
        .value("to", Found::to)
        .value("paths", Found::paths)
        .value("hubsLeftOut", Found::hubs)
        .value("budgetExceeded", Found::exceeded);
  }

  static Fields<Route> routeFields() {
    return Fields.of("Path", Route.class)
        .value("length", route -> route.hops().size())
        .value("hops", Route::hops)
        .value("weakest", Route::weakest);
  }

  static Fields<Hop> hopFields() {
    return Fields.of("PathHop", Hop.class)
        .value("from", Hop::from)
        .value("to", Hop::to)
        .value("statements", hop -> hop.statements().stream().limit(MOST_STATEMENTS).toList())
        .value("statementCount", hop -> hop.statements().size())
        .value("best", Hop::best);
  }
}
