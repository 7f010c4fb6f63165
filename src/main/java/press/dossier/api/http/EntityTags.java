package press.dossier.api.http;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import press.dossier.query.Question;

/// The tags (ETag) by which a client asks whether its answer still holds.
///
/// An answer depends on what is asked, on who asks, on the schema, and on the revision, and on
/// nothing else: as long as the revision is the same there is no need to look. Tags are weak, for
/// the same answer may travel compressed or not.
@ApplicationScoped
class EntityTags {

  private static final int BYTES_SHOWN = 16;

  private final GraphQLSchema schema;
  private final String version;
  private final AtomicReference<@Nullable String> printed = new AtomicReference<>();

  EntityTags(
      GraphQLSchema schema, @ConfigProperty(name = "quarkus.application.version") String version) {
    this.schema = schema;
    this.version = version;
  }

  /// The tag of the answer to a question at a revision.
  ///
  /// @param parameters the parameters as they came in the URL
  String of(Question question, @Nullable String parameters, MediaType type, long revision) {
    byte[] hash =
        sha256(
            schemaHash(),
            question.document(),
            String.valueOf(parameters),
            question.viewer().name(),
            type.text());
    String shown = HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES_SHOWN));
    return "W/\"" + revision + "-" + shown + "\"";
  }

  /// Whether a client holds the answer of a tag.
  ///
  /// @param ifNoneMatch the header of that name
  static boolean holds(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(held -> held.equals(tag) || ("W/" + held).equals(tag));
  }

  /// Printed once, when the first tag is made: a start should not wait for it.
  private String schemaHash() {
    String known = printed.get();
    if (known == null) {
      byte[] hash = sha256(version, new SchemaPrinter().print(schema));
      known = HexFormat.of().formatHex(hash);
      printed.set(known);
    }
    return known;
  }

  private static byte[] sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
