package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import press.dossier.model.Viewer;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.PublicationItem;

/// Where the fields of archived texts and of quotes come from.
final class ArchiveFetchers {

  /// Words of a claim with the publication in whose archived text they stand.
  record Quoted(ClaimItem.QuoteItem words, PublicationItem publication) {

    PublicationItem.Archive archive() {
      return Objects.requireNonNull(publication.archive());
    }

    Words place() {
      return Words.of(words, archive().text());
    }
  }

  private ArchiveFetchers() {}

  static void wire(RuntimeWiring.Builder wiring, Viewer viewer) {
    wiring
        .type(
            Fields.of("Quote", Quoted.class)
                .value("exact", quoted -> quoted.words().exact())
                .value("prefix", quoted -> quoted.words().prefix())
                .value("suffix", quoted -> quoted.words().suffix())
                .value("start", quoted -> quoted.place().start())
                .value("end", quoted -> quoted.place().end())
                .value("snapshot", Quoted::archive)
                .wiring())
        .type(
            Fields.of("Snapshot", PublicationItem.Archive.class)
                .value("sha256", archive -> sha256(archive.text()))
                .value("text", archive -> viewer == Viewer.DESK ? archive.text() : null)
                .value("retrievedAt", PublicationItem.Archive::retrievedAt)
                .wiring());
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
