package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import press.dossier.store.row.VersionEntity;

/// Opens and closes versions at a revision. Nothing else is ever updated, and nothing is deleted.
final class Versions {

  private final StatelessSession session;
  private final long revision;

  Versions(StatelessSession session, long revision) {
    this.session = session;
    this.revision = revision;
  }

  void close(List<? extends VersionEntity> rows) {
    rows.forEach(row -> row.toRevision = revision);
    session.updateMultiple(rows);
  }

  void open(List<? extends VersionEntity> rows) {
    rows.forEach(row -> row.fromRevision = revision);
    session.insertMultiple(rows);
    Statistics.refresh(session, rows);
  }

  /// Replaces versions by others of the same rows. A version that was opened by this very revision
  /// has not been seen by anybody yet and is mended in place.
  void replace(List<? extends VersionEntity> before, List<? extends VersionEntity> after) {
    List<VersionEntity> mended = new ArrayList<>();
    List<VersionEntity> closed = new ArrayList<>();
    List<VersionEntity> opened = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).fromRevision == revision) {
        after.get(i).fromRevision = revision;
        mended.add(after.get(i));
        continue;
      }
      closed.add(before.get(i));
      opened.add(after.get(i));
    }
    session.updateMultiple(mended);
    close(closed);
    open(opened);
  }
}
