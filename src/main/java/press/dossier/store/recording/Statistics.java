package press.dossier.store.recording;

import java.util.List;
import org.hibernate.StatelessSession;
import press.dossier.store.row.VersionEntity;

/// What PostgreSQL knows of the tables when it plans. After many new rows it must look again, at
/// once: whatever follows in the same transaction, and the first readers, would be planned as if
/// the tables were empty.
final class Statistics {

  /// Fewer than a small beat has: joined over several tables even these are slow if PostgreSQL
  /// takes them for none.
  private static final int MANY = 200;

  private Statistics() {}

  /// Looks again at the tables of rows that were just opened, if these are many. The small tables
  /// count as well: it is they that large ones are joined to.
  static void refresh(StatelessSession session, List<? extends VersionEntity> opened) {
    List<String> tables =
        opened.size() < MANY
            ? List.of()
            : opened.stream().map(VersionEntity::table).distinct().sorted().toList();
    analyze(session, tables);
  }

  /// Looks again at the nodes if many were just added.
  static void refreshNodes(StatelessSession session, int added) {
    analyze(session, added >= MANY ? List.of("node") : List.of());
  }

  /// Looks again at the changes if many were just told.
  static void refreshChanges(StatelessSession session, int told) {
    analyze(session, told >= MANY ? List.of("change") : List.of());
  }

  private static void analyze(StatelessSession session, List<String> tables) {
    if (!tables.isEmpty()) {
      session.createNativeMutationQuery("analyze " + String.join(", ", tables)).executeUpdate();
    }
  }
}
