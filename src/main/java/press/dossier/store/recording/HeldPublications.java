package press.dossier.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.DateRange;
import press.dossier.store.row.PublicationEntity;
import press.dossier.store.row.SnapshotEntity;

/// The publications that are held, for those who are about to say what they claim.
@ApplicationScoped
public class HeldPublications {

  private final StatelessSession session;

  HeldPublications(StatelessSession session) {
    this.session = session;
  }

  /// A publication that is held.
  ///
  /// @param text its archived text, where the desk holds one
  public record HeldPublication(String key, DateRange publishedOn, Optional<String> text) {}

  /// The publication with an id.
  @Transactional
  public Optional<HeldPublication> publication(UUID id) {
    return session
        .createQuery(
            "from PublicationEntity where id = :id and toRevision is null", PublicationEntity.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row ->
            new HeldPublication(
                row.slug, new DateRange(row.publishedEarliest, row.publishedLatest), text(id)));
  }

  private Optional<String> text(UUID publication) {
    return session
        .createQuery(
            """
            from SnapshotEntity where publicationId = :publication and toRevision is null
            order by retrievedAt desc
            """,
            SnapshotEntity.class)
        .setParameter("publication", publication)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(row -> row.text);
  }
}
