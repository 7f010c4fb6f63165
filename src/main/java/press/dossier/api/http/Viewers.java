package press.dossier.api.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;

/// Tells who asks by the token that comes with a request.
@Startup
@ApplicationScoped
public class Viewers {

  private static final String SCHEME = "bearer ";
  private static final int BYTES_OF_SHA256 = 32;

  private final List<byte[]> tokens;

  Viewers(DeskConfig config) {
    this.tokens = config.tokens().orElse(List.of()).stream().map(Viewers::hash).toList();
  }

  private static byte[] hash(String hexadecimal) {
    try {
      byte[] hash = HexFormat.of().parseHex(hexadecimal.strip().toLowerCase(Locale.ROOT));
      if (hash.length == BYTES_OF_SHA256) {
        return hash;
      }
    } catch (IllegalArgumentException notHexadecimal) {
      // told below; the value itself may be a token put there by mistake and is not repeated
    }
    throw new IllegalStateException(
        "DOSSIER_DESK_TOKENS holds something that is no SHA-256 in hexadecimal (64 digits);"
            + " write the output of: printf %s \"$TOKEN\" | sha256sum");
  }

  /// Who asks: anybody if there is no token, a member of the desk if there is a right one; empty if
  /// there is a wrong one.
  ///
  /// @param authorization the header of that name
  public Optional<Viewer> of(@Nullable String authorization) {
    if (authorization == null) {
      return Optional.of(Viewer.PUBLIC);
    }
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return Optional.empty();
    }
    byte[] token = sha256(authorization.substring(SCHEME.length()).strip());
    boolean known = false;
    for (byte[] each : tokens) {
      known |= MessageDigest.isEqual(each, token);
    }
    return known ? Optional.of(Viewer.DESK) : Optional.empty();
  }

  private static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
