package press.dossier.store.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.quote.Place;
import press.dossier.model.quote.Quotes;
import press.dossier.store.row.QuoteEntity;
import press.dossier.store.row.SnapshotEntity;
import press.dossier.store.row.VersionEntity;

/// The archived texts behind a batch, those that it says and those that are held, and the quotes
/// found in them.
final class Archives {

  private static final UUID NO_BEAT = new UUID(0, 0);

  private final Map<UUID, SnapshotEntity> archives = new HashMap<>();

  Archives(StatelessSession session, List<Item> items) {
    Set<UUID> held = new HashSet<>();
    for (Item item : items) {
      if (item instanceof ClaimItem claim && !claim.quotes().isEmpty()) {
        held.add(publication(claim));
      }
    }
    for (Item item : items) {
      if (item instanceof PublicationItem publication) {
        held.remove(Rows.id(publication));
        snapshot(publication).ifPresent(archive -> archives.put(archive.publicationId, archive));
      }
    }
    for (VersionEntity archive : Table.SNAPSHOT.current(session, held, NO_BEAT)) {
      archives.put(archive.node(), (SnapshotEntity) archive);
    }
  }

  /// The archived text of a publication as a row.
  static Optional<SnapshotEntity> snapshot(PublicationItem said) {
    if (said.archive() == null) {
      return Optional.empty();
    }
    SnapshotEntity row = new SnapshotEntity();
    row.publicationId = Rows.id(said);
    row.sha256 = sha256(said.archive().text());
    row.text = said.archive().text();
    // PostgreSQL keeps microseconds: a finer instant would never equal the one that is held
    row.retrievedAt = said.archive().retrievedAt().truncatedTo(ChronoUnit.MICROS);
    return Optional.of(row);
  }

  /// The quotes of the claims of a batch, each with its place in the archived text of the claim's
  /// publication.
  List<VersionEntity> quotes(List<Item> items) {
    List<VersionEntity> rows = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof ClaimItem claim) {
        for (int i = 0; i < claim.quotes().size(); i++) {
          QuoteEntity row = quote(claim, claim.quotes().get(i));
          row.position = (short) i;
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private QuoteEntity quote(ClaimItem claim, ClaimItem.QuoteItem said) {
    SnapshotEntity archive = archives.get(publication(claim));
    if (archive == null) {
      throw new QuoteNotFound(claim.key(), said.exact());
    }
    Place place =
        Quotes.find(archive.text, said.exact(), said.prefix(), said.suffix())
            .orElseThrow(() -> new QuoteNotFound(claim.key(), said.exact()));
    QuoteEntity row = new QuoteEntity();
    row.claimId = Rows.id(claim);
    row.publicationId = publication(claim);
    row.sha256 = archive.sha256;
    row.exact = said.exact();
    row.prefix = said.prefix();
    row.suffix = said.suffix();
    row.startsAt = place.start();
    row.endsAt = place.end();
    return row;
  }

  private static UUID publication(ClaimItem claim) {
    return NodeId.of(NodeType.PUBLICATION, claim.publication());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
