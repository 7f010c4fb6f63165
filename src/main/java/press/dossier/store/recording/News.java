package press.dossier.store.recording;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import press.dossier.store.recording.Comparison.Difference;

/// Writes down what a revision did, for those who come back and ask what is new. It is the last
/// step of a recording: who may see what must have been settled.
final class News {

  /// Tables of which a node may have visible rows and hidden ones, or rows that name what may be
  /// hidden: what is hidden must not show in that the node has changed.
  private static final Set<Table> MIXED =
      EnumSet.of(Table.FOLLOWS, Table.NAME, Table.IDENTIFIER, Table.CORRECTION);

  private static final String SEEN_REPLACEMENT =
      "(select n.id from node n where n.id = x.replacement_id and n.visible)";

  private static final String INTO =
      "insert into change (revision, kind, type, id, other_id, was_visible, to_desk, visible)\n";

  private static final String ADDED =
      INTO
          + """
          select :revision, coalesce(event, 'ADDED'), type, id, node_id, visible, true, visible
          from told_of where node_id = any(:nodes)
          """;

  /// What becomes visible by the change itself is revealed to everybody, and not changed.
  private static final String CHANGED =
      INTO
          + """
          select :revision, coalesce(event, 'CHANGED'), type, id, node_id, seen, true, seen
          from (select *, visible and node_id <> all(:turned) as seen from told_of where node_id = any(:nodes)) o
          """;

  /// The order in which names, identifiers and followed entities are said is no change.
  private static final String CHANGED_IN_PART =
      INTO
          + """
          select :revision, coalesce(event, 'CHANGED'), type, id, node_id, seen, true, seen
          from (
            select *, visible and node_id <> all(:turned) and (%s) as seen from told_of o where node_id = any(:nodes)) o
          where %s
          """
              .formatted(
                  differs("x.visible", SEEN_REPLACEMENT), differs("true", "x.replacement_id"));

  /// A retraction or correction is revealed with what it is about, unless that was visible before.
  private static final String REVEALED =
      INTO
          + """
          select :revision, 'REVEALED', type, id, node_id, true, true, true
          from told_of
          where node_id = any(:turned) and visible and first_revision < :revision
          and (id = node_id or id <> all(:turned))
          """;

  private final StatelessSession session;
  private final long revision;
  private final Set<UUID> turned;

  /// @param turned the nodes that the revision has hidden or shown
  News(StatelessSession session, long revision, Set<UUID> turned) {
    this.session = session;
    this.revision = revision;
    this.turned = turned;
  }

  private static String differs(String sees, String replacement) {
    return Stream.of(
            differs("follows", "beat_id", "x.entity_id", sees),
            differs("name", "entity_id", "x.beat_id, x.text, x.kind, x.language", sees),
            differs("identifier", "entity_id", "x.beat_id, x.scheme, x.issuer_id, x.value", sees),
            differs(
                "correction",
                "id",
                "x.node_id, x.corrected_earliest, x.corrected_latest, x.reason, " + replacement,
                sees))
        .reduce((one, other) -> one + " or " + other)
        .orElseThrow();
  }

  private static String differs(String table, String node, String columns, String sees) {
    String rows =
        "(select %s from %s x where x.%s = o.node_id and %s and "
            .formatted(columns, table, node, sees);
    String before =
        rows
            + "x.from_revision < :revision and (x.to_revision is null or x.to_revision = :revision))";
    String after = rows + "x.to_revision is null)";
    return "exists (%1$s except %2$s) or exists (%2$s except %1$s)".formatted(before, after);
  }

  /// Tells what a batch did.
  ///
  /// @param touched all nodes that are new, of which something has changed, or that count otherwise
  void tell(Nodes nodes, Comparison comparison, Set<UUID> touched) {
    write(ADDED, nodes.added());
    Set<UUID> changed = new HashSet<>();
    Set<UUID> inPart = new HashSet<>();
    comparison
        .differences()
        .forEach((node, differences) -> {
          if (!nodes.isAdded(node)) {
            (isMixed(differences) ? inPart : changed).add(node);
          }
        });
    write(CHANGED, changed);
    write(CHANGED_IN_PART, inPart);
    write(REVEALED, turned);
    Set<UUID> due = new HashSet<>(touched);
    due.addAll(turned);
    tellContradicted(due);
  }

  private static boolean isMixed(List<Difference> differences) {
    return differences.stream().allMatch(difference -> MIXED.contains(Table.of(difference.some())));
  }

  /// Tells what has become visible to everybody, and what contradicts each other for all to see.
  void tellRevealed() {
    write(REVEALED, turned);
    tellContradicted(turned);
  }

  private void tellContradicted(Set<UUID> due) {
    boolean everythingIsSeen = turned.isEmpty() && !new Exposure(session).isAnythingHidden();
    new Contradicted(session, revision).tell(due, turned, everythingIsSeen);
  }

  private void write(String sql, Collection<UUID> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    var query = session.createNativeMutationQuery(sql).setParameter("revision", revision);
    if (!sql.equals(REVEALED)) {
      query.setParameter("nodes", Ids.of(nodes));
    }
    if (!sql.equals(ADDED)) {
      query.setParameter("turned", Ids.of(turned));
    }
    Statistics.refreshChanges(session, query.executeUpdate());
  }
}
