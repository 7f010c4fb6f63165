package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.item.Item;

/// A page of a list.
///
/// @param items what stands on it
/// @param follows whether anything of the list follows it
/// @param precedes whether anything of the list precedes it
/// @param total how many the list has
record Page(List<? extends Item> items, boolean follows, boolean precedes, int total) {

  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  /// The page of a filtered list that the arguments of a field ask for.
  static <T extends Item> Page of(
      DataFetchingEnvironment asked, Holdings holdings, List<T> list, Comparator<T> order) {
    List<T> sorted = list.stream().sorted(order).toList();
    T after = place(asked.getArgument("after"), holdings);
    T before = place(asked.getArgument("before"), holdings);
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
          sorted.size());
    }
    return new Page(
        page,
        !sorted.getLast().equals(page.getLast()),
        !sorted.getFirst().equals(page.getFirst()),
        sorted.size());
  }

  /// The item at which a cursor points. Cursors of another kind of list are not told apart here.
  @SuppressWarnings("unchecked")
  private static <T extends Item> @Nullable T place(@Nullable String cursor, Holdings holdings) {
    if (cursor == null) {
      return null;
    }
    Item item = holdings.byId(cursor.replace(InMemoryDossier.CURSOR, ""));
    if (item == null || !cursor.startsWith(InMemoryDossier.CURSOR)) {
      throw new IllegalArgumentException("not a cursor: " + cursor);
    }
    return (T) item;
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
    return items.isEmpty() ? null : InMemoryDossier.cursor(items.getFirst());
  }

  @Nullable String endCursor() {
    return items.isEmpty() ? null : InMemoryDossier.cursor(items.getLast());
  }
}
