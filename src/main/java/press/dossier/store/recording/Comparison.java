package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.store.row.VersionEntity;

/// Compares the rows that a batch says with those that are current, table by table and row by row,
/// and writes the difference.
final class Comparison {

  private final StatelessSession session;
  private final UUID beat;
  private final Set<UUID> whole;
  private final Set<UUID> all;
  private final List<VersionEntity> opened = new ArrayList<>();
  private final List<VersionEntity> closed = new ArrayList<>();
  private final Map<UUID, List<Difference>> differences = new LinkedHashMap<>();

  Comparison(StatelessSession session, Batch batch) {
    this.session = session;
    this.beat = NodeId.of(NodeType.BEAT, batch.beat());
    this.whole = ids(batch.items().stream().filter(item -> !(item instanceof ExtensionItem)));
    this.all = ids(batch.items().stream());
  }

  private static Set<UUID> ids(Stream<Item> items) {
    return items.map(Rows::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Where a row stands: its node and its place below it.
  private record Place(UUID node, List<Object> place) {

    static Place of(VersionEntity row) {
      return new Place(row.node(), row.place());
    }
  }

  /// A row that is no longer said, is new, or is said otherwise.
  record Difference(@Nullable VersionEntity held, @Nullable VersionEntity said) {

    /// The row, whichever version there is.
    VersionEntity some() {
      return Objects.requireNonNull(said == null ? held : said);
    }
  }

  void compare(List<VersionEntity> said) {
    Map<Table, List<VersionEntity>> byTable =
        said.stream().collect(Collectors.groupingBy(row -> Table.of(row)));
    for (Table table : Table.SAID) {
      compare(table, byTable.getOrDefault(table, List.of()));
    }
  }

  private void compare(Table table, List<VersionEntity> said) {
    Map<Place, VersionEntity> current = new LinkedHashMap<>();
    // of what a batch merely extends it says names and identifiers, and nothing about the rest
    Set<UUID> nodes = Table.EXTENDABLE.contains(table) ? all : whole;
    for (VersionEntity row : table.current(session, nodes, beat)) {
      current.put(Place.of(row), row);
    }
    for (VersionEntity row : said) {
      compare(current.remove(Place.of(row)), row);
    }
    current.values().forEach(row -> replace(row, null));
  }

  private void compare(@Nullable VersionEntity held, VersionEntity said) {
    if (held != null) {
      Derived.carryOver(held, said);
      if (held.saysTheSame(said)) {
        return;
      }
    }
    replace(held, said);
  }

  private void replace(@Nullable VersionEntity held, @Nullable VersionEntity said) {
    if (held != null) {
      closed.add(held);
    }
    if (said != null) {
      opened.add(said);
    }
    Difference difference = new Difference(held, said);
    differences
        .computeIfAbsent(difference.some().node(), node -> new ArrayList<>())
        .add(difference);
  }

  boolean isSame() {
    return opened.isEmpty() && closed.isEmpty();
  }

  /// The rows that were opened or closed.
  List<VersionEntity> touched() {
    return Stream.concat(opened.stream(), closed.stream()).toList();
  }

  /// The versions that begin.
  List<VersionEntity> opened() {
    return opened;
  }

  /// The versions that end.
  List<VersionEntity> closed() {
    return closed;
  }

  /// By node: which of its rows differ.
  Map<UUID, List<Difference>> differences() {
    return differences;
  }

  /// Closes and opens versions.
  void write(long revision) {
    Versions versions = new Versions(session, revision);
    versions.close(closed);
    versions.open(opened);
  }
}
