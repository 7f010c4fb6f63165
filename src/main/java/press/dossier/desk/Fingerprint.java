package press.dossier.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What tells one mutation from another: the SHA-256 of its name and of its input, in whatever
/// order the fields were written.
final class Fingerprint {

  private final StringBuilder text = new StringBuilder();

  private Fingerprint() {}

  static byte[] of(String mutation, Map<String, Object> input) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(mutation);
    fingerprint.add(input);
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(fingerprint.text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// A field that is null counts as left out.
  private void add(@Nullable Object value) {
    switch (value) {
      case null -> text.append('-');
      case Map<?, ?> object -> {
        text.append('{');
        new TreeMap<>(object)
            .forEach((name, inner) -> {
              if (inner != null) {
                add(name);
                add(inner);
              }
            });
        text.append('}');
      }
      case Iterable<?> list -> {
        text.append('[');
        list.forEach(this::add);
        text.append(']');
      }
      default -> {
        // the length in front: no two inputs can run together into one text
        String word = value.toString();
        text.append(word.length()).append(':').append(word);
      }
    }
  }
}
