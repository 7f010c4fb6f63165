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
import press.dossier.store.recording.Change.FieldChange;
import press.dossier.store.row.VersionEntity;

/// Compares the rows that a batch says with those that are current, table by table and row by row,
/// and writes the difference.
final class Comparison {

  private final StatelessSession session;
  private final UUID beat;
  private final Set<UUID> nodes;
  private final List<VersionEntity> opened = new ArrayList<>();
  private final List<VersionEntity> closed = new ArrayList<>();
  private final Map<UUID, List<FieldChange>> fields = new LinkedHashMap<>();

  Comparison(StatelessSession session, Batch batch) {
    this.session = session;
    this.beat = NodeId.of(NodeType.BEAT, batch.beat());
    this.nodes =
        batch.items().stream().map(Rows::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Where a row stands: its node and its place below it.
  private record Place(UUID node, List<Object> place) {

    static Place of(VersionEntity row) {
      return new Place(row.node(), row.place());
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
      if (held.content().equals(said.content())) {
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
    VersionEntity some = Objects.requireNonNull(said == null ? held : said);
    Map<String, @Nullable Object> before = held == null ? Map.of() : held.content();
    Map<String, @Nullable Object> after = said == null ? Map.of() : said.content();
    List<FieldChange> changed = fields.computeIfAbsent(some.node(), node -> new ArrayList<>());
    for (String column : some.content().keySet()) {
      String was = text(before.get(column));
      String is = text(after.get(column));
      if (!was.equals(is)) {
        changed.add(new FieldChange(name(some, column), was, is));
      }
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String name(VersionEntity row, String column) {
    if (row.place().isEmpty()) {
      return column;
    }
    String place =
        row.place().stream()
            .filter(part -> !(part instanceof UUID))
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return row.table() + "[" + place + "]." + column;
  }

  boolean isSame() {
    return opened.isEmpty() && closed.isEmpty();
  }

  /// The rows that were opened or closed.
  List<VersionEntity> touched() {
    return Stream.concat(opened.stream(), closed.stream()).toList();
  }

  /// By node: which fields differ.
  Map<UUID, List<FieldChange>> fields() {
    return fields;
  }

  /// Closes and opens versions.
  void write(long revision) {
    Versions versions = new Versions(session, revision);
    versions.close(closed);
    versions.open(opened);
  }
}
