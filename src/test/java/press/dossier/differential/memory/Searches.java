package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NameKind;
import press.dossier.model.SearchText;
import press.dossier.model.SortName;
import press.dossier.model.item.EntityItem;

/// Searches entity by entity, name by name.
final class Searches {

  private static final int DEFAULT = 20;
  private static final int MOST = 200;
  private static final int LONGEST = 200;
  private static final int HIGHEST_AS_A_WHOLE = 480;

  private static final Comparator<Hit> BEST_NAME =
      Comparator.comparingInt(Hit::rank)
          .reversed()
          .thenComparing(Hit::kindWord, Orders.byText(word -> word))
          .thenComparing(Hit::matched, Orders.byText(text -> text));

  private static final Comparator<Hit> BEST_HIT =
      Comparator.comparingInt(Hit::rank)
          .reversed()
          .thenComparing(hit -> SortName.of(hit.entity().name()), Orders.byText(name -> name))
          .thenComparing(hit -> Holdings.id(hit.entity()));

  private final Holdings holdings;

  Searches(Holdings holdings) {
    this.holdings = holdings;
  }

  /// An entity with a name of it that matches.
  record Hit(EntityItem entity, String matched, @Nullable NameKind nameKind, int rank) {

    /// The shown name comes before all kinds.
    String kindWord() {
      return nameKind == null ? "" : nameKind.name();
    }
  }

  Object find(DataFetchingEnvironment asked) {
    String typed = asked.getArgument("text");
    Integer first = asked.getArgument("first");
    int limit = first == null ? DEFAULT : first;
    if (typed.length() > LONGEST || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("out of bounds");
    }
    Wanted wanted = new Wanted(SearchText.of(typed));
    List<String> kinds = asked.getArgument("kind");
    List<Hit> names =
        holdings.all(EntityItem.class).stream()
            .filter(entity -> kinds == null || kinds.contains(entity.kind().name()))
            .flatMap(Searches::names)
            .toList();
    List<Hit> found = ranked(names, wanted, wanted::findsInPart);
    if (found.stream().noneMatch(hit -> hit.rank() > HIGHEST_AS_A_WHOLE)) {
      found.addAll(ranked(names, wanted, wanted::findsAsAWhole));
    }
    return best(found).stream().sorted(BEST_HIT).limit(limit).toList();
  }

  private static Stream<Hit> names(EntityItem entity) {
    return Stream.concat(
        Stream.of(new Hit(entity, entity.name(), null, 0)),
        entity.names().stream().map(name -> new Hit(entity, name.text(), name.kind(), 0)));
  }

  private static List<Hit> ranked(List<Hit> names, Wanted wanted, Predicate<String> isFound) {
    List<Hit> ranked = new ArrayList<>();
    for (Hit name : names) {
      String folded = SearchText.of(name.matched());
      if (isFound.test(folded)) {
        ranked.add(new Hit(name.entity(), name.matched(), name.nameKind(), wanted.rank(folded)));
      }
    }
    return ranked;
  }

  private static Collection<Hit> best(List<Hit> found) {
    Map<EntityItem, Hit> best = new IdentityHashMap<>();
    for (Hit hit : found) {
      best.merge(hit.entity(), hit, BinaryOperator.minBy(BEST_NAME));
    }
    return best.values();
  }
}
