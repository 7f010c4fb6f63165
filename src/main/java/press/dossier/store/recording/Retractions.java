package press.dossier.store.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.CorrectionEntity;
import press.dossier.store.row.RetractionEntity;
import press.dossier.store.row.VersionEntity;

/// Keeps from which day on each claim counts no longer: the first on which it or its publication is
/// retracted, or it is corrected.
final class Retractions {

  private static final UUID NO_BEAT = new UUID(0, 0);

  private static final String TURNED =
      """
      select c.id, d.day
      from claim c cross join lateral (
        select least(
          (select min(r.retracted_latest) from retraction r
            where r.node_id in (c.id, c.publication_id) and r.to_revision is null),
          (select min(x.corrected_latest) from correction x where x.node_id = c.id and x.to_revision is null))
      ) d(day)
      where c.to_revision is null and (c.id = any(:nodes) or c.publication_id = any(:nodes))
      and c.retracted_on is distinct from d.day
      """;

  private final StatelessSession session;
  private final Versions versions;

  Retractions(StatelessSession session, long revision) {
    this.session = session;
    this.versions = new Versions(session, revision);
  }

  /// Sets the day for claims around rows that have changed.
  ///
  /// @return the claims whose day has changed
  Set<UUID> follow(List<VersionEntity> touched) {
    Set<UUID> due = new HashSet<>();
    for (VersionEntity row : touched) {
      if (row instanceof RetractionEntity retraction) {
        due.add(retraction.nodeId);
      } else if (row instanceof CorrectionEntity correction) {
        due.add(correction.nodeId);
      } else if (row instanceof ClaimEntity claim) {
        due.add(claim.id);
      }
    }
    if (due.isEmpty() || !isAnythingWithdrawn()) {
      return Set.of();
    }
    Map<UUID, @Nullable LocalDate> turned = turned(due);
    List<VersionEntity> before = Table.CLAIM.current(session, turned.keySet(), NO_BEAT);
    List<VersionEntity> after = new ArrayList<>();
    for (VersionEntity row : before) {
      ClaimEntity claim = ((ClaimEntity) row).again();
      claim.retractedOn = turned.get(claim.id);
      after.add(claim);
    }
    versions.replace(before, after);
    return Set.copyOf(turned.keySet());
  }

  private boolean isAnythingWithdrawn() {
    return session
        .createNativeQuery(
            "select exists (select 1 from retraction) or exists (select 1 from correction)",
            Boolean.class)
        .getSingleResult();
  }

  private Map<UUID, @Nullable LocalDate> turned(Set<UUID> due) {
    Map<UUID, @Nullable LocalDate> turned = new HashMap<>();
    session
        .createNativeQuery(TURNED, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("day", LocalDate.class)
        .setParameter("nodes", Ids.of(due))
        .getResultList()
        .forEach(row -> turned.put((UUID) row[0], (LocalDate) row[1]));
    return turned;
  }
}
