package press.dossier.api.persisted;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dossier.query.Operations;
import press.dossier.query.refusal.Refused;

/// The documents of the manifest. The service does not start with one that it could not answer.
@Startup
@ApplicationScoped
class TrustedDocuments {

  private final Map<String, String> byId;
  private final Set<String> texts;
  private final boolean alone;

  TrustedDocuments(DocumentsConfig config, Operations operations) {
    this.byId = config.manifest().map(file -> read(file, operations)).orElse(Map.of());
    this.texts = new HashSet<>(byId.values());
    this.alone = config.manifest().isPresent() && !config.others();
  }

  private static Map<String, String> read(Path file, Operations operations) {
    Map<String, String> documents = Manifest.read(file);
    documents.forEach((id, text) -> {
      try {
        operations.requireValid(text);
      } catch (Refused refused) {
        String reason = "the document of id " + id + " is refused: " + refused.getMessage();
        throw new ManifestRefused(file, reason);
      }
    });
    return documents;
  }

  /// The document of an id.
  Optional<String> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whether a document is one of the manifest.
  boolean contain(String text) {
    return texts.contains(text);
  }

  /// Whether a document is served.
  boolean allow(String text) {
    return !alone || texts.contains(text);
  }
}
