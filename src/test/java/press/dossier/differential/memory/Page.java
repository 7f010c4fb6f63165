package press.dossier.differential.memory;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.model.item.Item;

/// A page of a list.
///
/// @param items what stands on it
/// @param follows whether anything of the list follows it
/// @param precedes whether anything of the list precedes it
/// @param total how many the list has
/// @param days as of when the list was asked for: a walk goes on as of the same days
record Page(List<?> items, boolean follows, boolean precedes, int total, String days) {

  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  /// The page of a filtered list that the arguments of a field ask for.
  @SuppressWarnings("unchecked") // cursors of another kind of list are not told apart here
  static <T extends Item> Page of(
      DataFetchingEnvironment asked, Holdings holdings, List<T> list, Comparator<T> order) {
    return of(asked, id -> (T) holdings.byId(id), list, order);
  }

  /// The same for a list of anything.
  ///
  /// @param byId finds by what stands in a cursor
  static <T> Page of(
      DataFetchingEnvironment asked,
      Function<String, @Nullable T> byId,
      List<T> list,
      Comparator<T> order) {
    List<T> sorted = list.stream().sorted(order).toList();
    String days = days(asked);
    T after = place(asked.getArgument("after"), days, byId);
    T before = place(asked.getArgument("before"), days, byId);
    List<T> between =
        sorted.stream()
            .filter(item -> after == null || order.compare(item, after) > 0)
            .filter(item -> before == null || order.compare(item, before) < 0)
            .toList();
    List<T> page = cut(between, size(asked, "first"), size(asked, "last"));
    if (page.isEmpty()) {
      return new Page(
          page,
          before != null && sorted.stream().anyMatch(item -> order.compare(item, before) >= 0),
          after != null && sorted.stream().anyMatch(item -> order.compare(item, after) <= 0),
          sorted.size(),
          days);
    }
    return new Page(
        page,
        !sorted.getLast().equals(page.getLast()),
        !sorted.getFirst().equals(page.getFirst()),
        sorted.size(),
        days);
  }

  /// The days of the field of the root that something is asked below.
  private static String days(DataFetchingEnvironment asked) {
    ExecutionStepInfo field = asked.getExecutionStepInfo();
    while (field.getPath().getLevel() > 1) {
      field = field.getParent();
    }
    return String.valueOf(field.<Object>getArgument("asOf"));
  }

  /// What a cursor points at.
  private static <T> @Nullable T place(
      @Nullable String cursor, String days, Function<String, @Nullable T> byId) {
    if (cursor == null) {
      return null;
    }
    String[] parts = cursor.split(InMemoryDossier.CURSOR, -1);
    T found = parts.length == 3 && parts[0].isEmpty() ? byId.apply(parts[1]) : null;
    if (found == null || !parts[2].equals(days)) {
      throw new IllegalArgumentException("not a cursor of this list: " + cursor);
    }
    return found;
  }

  private static @Nullable Integer size(DataFetchingEnvironment asked, String argument) {
    Integer size = asked.getArgument(argument);
    if (size != null && (size < 1 || size > MOST)) {
      throw new IllegalArgumentException(argument + " must be 1 to 100");
    }
    return size;
  }

  private static <T> List<T> cut(List<T> list, @Nullable Integer first, @Nullable Integer last) {
    if (first != null && last != null) {
      throw new IllegalArgumentException("first and last together");
    }
    if (last != null) {
      return list.subList(Math.max(0, list.size() - last), list.size());
    }
    return list.subList(0, Math.min(list.size(), first == null ? DEFAULT : first));
  }

  /// An argument that is an input object; empty if it is left out or null.
  static Map<String, Object> object(DataFetchingEnvironment asked, String argument) {
    Map<String, Object> object = asked.getArgument(argument);
    return object == null ? Map.of() : object;
  }

  @Nullable String startCursor() {
    return items.isEmpty() ? null : cursor(items.getFirst());
  }

  @Nullable String endCursor() {
    return items.isEmpty() ? null : cursor(items.getLast());
  }

  String cursor(Object item) {
    return InMemoryDossier.cursor(item) + InMemoryDossier.CURSOR + days;
  }
}
