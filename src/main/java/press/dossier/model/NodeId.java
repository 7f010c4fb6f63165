package press.dossier.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The id of a node, derived from its key: the same key has the same id in every database, for
/// ever.
public final class NodeId {

  private NodeId() {}

  /// The id of the node of a type with a key: a UUID of version 8 (RFC 9562) over the SHA-256 of
  /// both.
  public static UUID of(NodeType type, String key) {
    byte[] hash = sha256((type.name() + ":" + key).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    long high = bytes.getLong() & ~0xF000L | 0x8000L;
    long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
