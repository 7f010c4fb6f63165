package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.store.row.BeatEntity;
import press.dossier.store.row.ChainEntity;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.ClaimOriginEntity;
import press.dossier.store.row.CorrectionEntity;
import press.dossier.store.row.EntityEntity;
import press.dossier.store.row.FollowsEntity;
import press.dossier.store.row.GradeEntity;
import press.dossier.store.row.IdentifierEntity;
import press.dossier.store.row.NameEntity;
import press.dossier.store.row.NeighbourEntity;
import press.dossier.store.row.PartyEntity;
import press.dossier.store.row.PublicationEntity;
import press.dossier.store.row.PublisherEntity;
import press.dossier.store.row.QuoteEntity;
import press.dossier.store.row.RelaysEntity;
import press.dossier.store.row.RetractionEntity;
import press.dossier.store.row.SnapshotEntity;
import press.dossier.store.row.StatementEntity;
import press.dossier.store.row.VersionEntity;

/// The versioned tables, and how the current rows of some nodes are read from each.
enum Table {
  BEAT(BeatEntity.class, "id"),
  FOLLOWS(FollowsEntity.class, "beatId"),
  ENTITY(EntityEntity.class, "id"),
  NAME(NameEntity.class, "entityId"),
  IDENTIFIER(IdentifierEntity.class, "entityId"),
  PUBLISHER(PublisherEntity.class, "id"),
  GRADE(GradeEntity.class, "publisherId"),
  PUBLICATION(PublicationEntity.class, "id"),
  SNAPSHOT(SnapshotEntity.class, "publicationId"),
  STATEMENT(StatementEntity.class, "id"),
  PARTY(PartyEntity.class, "statementId"),
  NEIGHBOUR(NeighbourEntity.class, "statementId"),
  CLAIM(ClaimEntity.class, "id"),
  RELAYS(RelaysEntity.class, "claimId"),
  QUOTE(QuoteEntity.class, "claimId"),
  RETRACTION(RetractionEntity.class, "id"),
  CORRECTION(CorrectionEntity.class, "id"),
  CLAIM_ORIGIN(ClaimOriginEntity.class, "claimId"),
  CHAIN(ChainEntity.class, "claimId");

  /// The tables that hold what is said; the others follow from them.
  static final List<Table> SAID =
      Arrays.stream(values()).filter(table -> table != CLAIM_ORIGIN && table != CHAIN).toList();

  /// The tables in which several beats may speak of one entity, each in rows of its own.
  static final Set<Table> EXTENDABLE = EnumSet.of(NAME, IDENTIFIER);

  private final Class<? extends VersionEntity> rows;
  private final String node;

  Table(Class<? extends VersionEntity> rows, String node) {
    this.rows = rows;
    this.node = node;
  }

  static Table of(VersionEntity row) {
    return valueOf(row.table().toUpperCase(Locale.ROOT));
  }

  /// The current rows of some nodes; of names and identifiers, those that a beat says.
  List<VersionEntity> current(StatelessSession session, Set<UUID> nodes, UUID beat) {
    boolean owned = EXTENDABLE.contains(this);
    String select =
        "from " + rows.getSimpleName() + " where toRevision is null and " + node + " in :nodes";
    List<VersionEntity> current = new ArrayList<>();
    for (List<UUID> ids : Portions.of(nodes)) {
      var query =
          session
              .createQuery(owned ? select + " and beatId = :beat" : select, rows)
              .setParameter("nodes", ids);
      if (owned) {
        query.setParameter("beat", beat);
      }
      current.addAll(query.getResultList());
    }
    return current;
  }
}
