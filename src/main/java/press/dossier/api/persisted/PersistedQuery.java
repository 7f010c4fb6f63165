package press.dossier.api.persisted;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.dossier.api.request.Asked;
import press.dossier.api.request.BadRequest;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// The extension `persistedQuery` of a request, as Apollo's clients send it.
///
/// @param sha256 hash of a document, in lower-case hexadecimal
record PersistedQuery(String sha256) {

  private static final BigInteger VERSION = BigInteger.ONE;

  /// The extension of a request, if it has it.
  static Optional<PersistedQuery> of(Asked asked) {
    if (!(asked.extensions().get("persistedQuery") instanceof Map<?, ?> members)) {
      return Optional.empty();
    }
    if (!VERSION.equals(members.get("version"))) {
      throw Refused.because(
          ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
          "PersistedQueryNotSupported: version 1 is known.");
    }
    if (!(members.get("sha256Hash") instanceof String hash)) {
      throw new BadRequest("The member extensions.persistedQuery.sha256Hash must be a text.");
    }
    return Optional.of(new PersistedQuery(hash.toLowerCase(Locale.ROOT)));
  }

  /// Refuses a document that has another hash.
  void requireOf(String text) {
    if (!sha256.equals(hash(text))) {
      throw new BadRequest(
          "The member extensions.persistedQuery.sha256Hash must be the SHA-256 of query.");
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
