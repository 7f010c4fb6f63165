package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.dossier.model.ConflictKind;
import press.dossier.model.Stance;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.StatementItem;

/// All conflicts that can be seen: every statement compared with every other of its kind.
final class Conflicts {

  private final Holdings holdings;
  private final Chains chains;
  private final Map<Shelf, List<Conflict>> possible = new IdentityHashMap<>();
  private final Map<AsOf, Map<String, Conflict>> byDays = new HashMap<>();

  Conflicts(Holdings holdings) {
    this.holdings = holdings;
    this.chains = new Chains(holdings);
  }

  /// The page of the conflicts of some statements that a field asks for.
  Page of(DataFetchingEnvironment asked, Collection<StatementItem> statements) {
    Set<StatementItem> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(statements);
    Filters filters = new Filters(holdings);
    Map<String, Object> filter = Page.object(asked, "filter");
    List<Conflict> kept =
        all().values().stream()
            .filter(
                conflict -> wanted.contains(conflict.one()) || wanted.contains(conflict.other()))
            .filter(conflict -> filters.keepsConflict(filter, conflict))
            .toList();
    return Page.of(asked, all()::get, kept, Orders.byText(Conflict::place));
  }

  /// Those that were there on the days asked for, by their places.
  Map<String, Conflict> all() {
    return byDays.computeIfAbsent(
        holdings.asOf(),
        days -> {
          Map<String, Conflict> all = new TreeMap<>();
          possible().stream()
              .filter(this::isThere)
              .forEach(conflict -> all.put(conflict.place(), conflict));
          return all;
        });
  }

  private boolean isThere(Conflict conflict) {
    if (!holdings.lists(conflict.one()) || !holdings.lists(conflict.other())) {
      return false;
    }
    return switch (conflict.kind()) {
      case DENIAL -> isClaimed(conflict.oneSide()) && isClaimed(conflict.otherSide());
      case STAGE ->
          isClaimed(conflict.oneSide())
              && isClaimed(conflict.otherSide())
              && !isProgress(conflict.one(), conflict.other());
      case VALUE, QUANTITY, AMOUNT, DATE ->
          isClaimed(conflict.oneSide()) && isClaimed(conflict.otherSide());
    };
  }

  private boolean isClaimed(Conflict.Side side) {
    return !claims(side.statement(), side.stance()).isEmpty();
  }

  /// What two statements make a conflict if both are asserted, and what is denied, whenever.
  private List<Conflict> possible() {
    return possible.computeIfAbsent(holdings.shelf(), edition -> compared());
  }

  private List<Conflict> compared() {
    List<StatementItem> statements =
        holdings.ever(StatementItem.class).stream()
            .sorted(Comparator.comparing(Holdings::id))
            .toList();
    List<Conflict> found = new ArrayList<>();
    statements.forEach(said -> found.add(Conflict.of(ConflictKind.DENIAL, said, said)));
    statements.stream()
        .collect(Collectors.groupingBy(StatementItem::kind))
        .values()
        .forEach(alike -> compare(alike, found));
    return found;
  }

  private void compare(List<StatementItem> alike, List<Conflict> found) {
    for (int i = 0; i < alike.size(); i++) {
      for (StatementItem other : alike.subList(i + 1, alike.size())) {
        compare(alike.get(i), other, found);
      }
    }
  }

  private void compare(StatementItem one, StatementItem other, List<Conflict> found) {
    if (Disagreement.isOnOneThing(one, other)) {
      Disagreement.between(one, other).forEach(kind -> found.add(Conflict.of(kind, one, other)));
    }
  }

  /// Whether the earlier of two stages is only reported before the later is certainly known.
  private boolean isProgress(StatementItem one, StatementItem other) {
    int ahead = Disagreement.ahead(one, other);
    return ahead != 0 && (ahead > 0 ? isBefore(other, one) : isBefore(one, other));
  }

  private boolean isBefore(StatementItem earlier, StatementItem later) {
    return claims(earlier, Stance.ASSERTS).stream()
        .allMatch(claim ->
            claims(later, Stance.ASSERTS).stream()
                .allMatch(
                    other -> claim.reportedOn().latest().isBefore(other.reportedOn().latest())));
  }

  /// The claims of a side, the first report first.
  List<ClaimItem> claims(StatementItem statement, Stance stance) {
    return holdings.countedClaimsOf(statement).stream()
        .filter(claim -> claim.stance() == stance)
        .sorted(FirstClaim.FIRST)
        .toList();
  }

  private boolean isOfOneOrigin(Conflict conflict) {
    Set<String> origins = origins(conflict.oneSide());
    origins.retainAll(origins(conflict.otherSide()));
    return !origins.isEmpty();
  }

  private Set<String> origins(Conflict.Side side) {
    Set<String> origins = new HashSet<>();
    List<ClaimItem> ends = new ArrayList<>();
    claims(side.statement(), side.stance()).forEach(claim -> ends.addAll(chains.ends(claim)));
    ends.forEach(end -> origins.add(Corroborated.origin(end)));
    return origins;
  }

  Fields<Conflict> fields() {
    return Fields.of("Conflict", Conflict.class)
        .value("id", Conflict::id)
        .value("kind", conflict -> conflict.kind().name())
        .value("one", Conflict::oneSide)
        .value("other", Conflict::otherSide)
        .value("sameOrigin", this::isOfOneOrigin);
  }

  Fields<Conflict.Side> sides() {
    return Fields.of("ConflictSide", Conflict.Side.class)
        .value("statement", Conflict.Side::statement)
        .value("stance", side -> side.stance().name())
        .value("claims", side -> claims(side.statement(), side.stance()));
  }
}
