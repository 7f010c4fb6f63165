package press.dossier.api.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import press.dossier.api.request.Asked;
import press.dossier.api.request.BadRequest;
import press.dossier.query.Operations;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Finds the document that a request means: the one that it sends, or one that the service knows.
@ApplicationScoped
public class PersistedDocuments {

  private static final int MOST_CHARACTERS_KEPT = 16 * 1024 * 1024;
  private static final int CHARACTERS_AROUND = 256;

  /// How the id of a document begins that is named by its hash.
  private static final String BY_HASH = "sha256:";

  private final Operations operations;
  private final TrustedDocuments trusted;
  private final Cache<String, String> sent =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS_KEPT)
          .weigher((String hash, String text) -> text.length() + CHARACTERS_AROUND)
          .build();

  PersistedDocuments(Operations operations, TrustedDocuments trusted) {
    this.operations = operations;
    this.trusted = trusted;
  }

  /// The text of the document that a request means, or a refusal.
  public String require(Asked asked) {
    Optional<PersistedQuery> automatic = PersistedQuery.of(asked);
    if (asked.documentId().isPresent()) {
      requireNoText(asked);
      return find(asked.documentId().get()).orElseThrow(PersistedDocuments::unknown);
    }
    Optional<String> text = asked.query().filter(query -> !query.isBlank());
    if (text.isEmpty()) {
      return automatic
          .map(query -> find(query.sha256()).orElseThrow(PersistedDocuments::unknown))
          .orElseThrow(() -> new BadRequest("The member query must be a text."));
    }
    requireServed(text.get());
    automatic.ifPresent(query -> keep(query, text.get()));
    return text.get();
  }

  private static void requireNoText(Asked asked) {
    if (asked.query().isPresent()) {
      throw new BadRequest("Send query or documentId, not both.");
    }
  }

  private Optional<String> find(String id) {
    String hash = id.startsWith(BY_HASH) ? id.substring(BY_HASH.length()) : id;
    return trusted
        .find(id)
        .or(() -> trusted.find(hash))
        .or(() -> Optional.ofNullable(sent.getIfPresent(hash.toLowerCase(Locale.ROOT))));
  }

  /// Apollo's clients know the answer by this very message and send the document then.
  private static Refused unknown() {
    return Refused.because(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
  }

  private void requireServed(String text) {
    if (!trusted.allow(text)) {
      throw Refused.because(
          ErrorCode.DOCUMENT_NOT_TRUSTED,
          "Only the documents of this service's manifest are served; name one by documentId.");
    }
  }

  /// Keeps a document by its hash, if it could be answered at all.
  private void keep(PersistedQuery query, String text) {
    query.requireOf(text);
    operations.requireValid(text);
    sent.put(query.sha256(), text);
  }
}
