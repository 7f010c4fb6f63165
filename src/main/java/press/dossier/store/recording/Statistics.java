package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import press.dossier.store.row.VersionEntity;

/// What PostgreSQL knows of the tables when it plans. After many new rows it must look again, at
/// once: whatever follows in the same transaction, and the first readers, would be planned as if
/// the tables were empty.
final class Statistics {

  private static final int MANY = 1_000;

  private Statistics() {}

  /// Looks again at tables of which many rows were just opened.
  static void refresh(StatelessSession session, List<? extends VersionEntity> opened) {
    Map<String, Long> counts =
        opened.stream().collect(Collectors.groupingBy(VersionEntity::table, Collectors.counting()));
    List<String> tables = new ArrayList<>();
    counts.forEach((table, count) -> {
      if (count >= MANY) {
        tables.add(table);
      }
    });
    analyze(session, tables);
  }

  /// Looks again at the nodes if many were just added.
  static void refreshNodes(StatelessSession session, int added) {
    analyze(session, added >= MANY ? List.of("node") : List.of());
  }

  private static void analyze(StatelessSession session, List<String> tables) {
    if (!tables.isEmpty()) {
      session.createNativeMutationQuery("analyze " + String.join(", ", tables)).executeUpdate();
    }
  }
}
