package press.dossier.store.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.quote.Place;
import press.dossier.model.quote.Quotes;
import press.dossier.store.row.QuoteEntity;
import press.dossier.store.row.SnapshotEntity;
import press.dossier.store.row.VersionEntity;

/// The archived texts of a batch, and the quotes found in them.
final class Archives {

  private Archives() {}

  /// The archived text of a publication as a row.
  static Optional<SnapshotEntity> snapshot(PublicationItem said) {
    if (said.archive() == null) {
      return Optional.empty();
    }
    SnapshotEntity row = new SnapshotEntity();
    row.publicationId = Rows.id(said);
    row.sha256 = sha256(said.archive().text());
    row.text = said.archive().text();
    row.retrievedAt = said.archive().retrievedAt();
    return Optional.of(row);
  }

  /// The quotes of the claims of a batch, each with its place in the archived text of the claim's
  /// publication.
  static List<VersionEntity> quotes(List<Item> items) {
    Map<String, PublicationItem> publications = new HashMap<>();
    for (Item item : items) {
      if (item instanceof PublicationItem publication) {
        publications.put(publication.key(), publication);
      }
    }
    List<VersionEntity> rows = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof ClaimItem claim) {
        PublicationItem publication = publications.get(claim.publication());
        for (int i = 0; i < claim.quotes().size(); i++) {
          rows.add(quote(claim, i, publication));
        }
      }
    }
    return rows;
  }

  private static QuoteEntity quote(
      ClaimItem claim, int position, @Nullable PublicationItem publication) {
    ClaimItem.QuoteItem said = claim.quotes().get(position);
    if (publication == null || publication.archive() == null) {
      throw new QuoteNotFound(claim.key(), said.exact());
    }
    Place place =
        Quotes.find(publication.archive().text(), said.exact(), said.prefix(), said.suffix())
            .orElseThrow(() -> new QuoteNotFound(claim.key(), said.exact()));
    QuoteEntity row = new QuoteEntity();
    row.claimId = Rows.id(claim);
    row.position = (short) position;
    row.publicationId = Rows.id(publication);
    row.sha256 = sha256(publication.archive().text());
    row.exact = said.exact();
    row.prefix = said.prefix();
    row.suffix = said.suffix();
    row.startsAt = place.start();
    row.endsAt = place.end();
    return row;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
