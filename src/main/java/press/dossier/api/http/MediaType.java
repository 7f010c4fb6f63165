package press.dossier.api.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The media types in which answers are given.
enum MediaType {
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  JSON("application/json"),
  CSV("text/csv");

  /// Under which name an exchange carries the media type of its answer.
  static final String KEY = "dossier.mediaType";

  private final String text;

  MediaType(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// The best of what a client accepts; JSON where it does not say; empty where it accepts none of
  /// them.
  static Optional<MediaType> accepted(List<MIMEHeader> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return accepted.stream()
        .filter(header -> header.weight() > 0)
        .map(MediaType::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<MediaType> of(MIMEHeader header) {
    return switch (header.component() + "/" + header.subComponent()) {
      case "application/graphql-response+json" -> Optional.of(GRAPHQL_RESPONSE);
      case "text/csv" -> Optional.of(CSV);
      case "application/json", "application/*", "*/*" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /// Whether a request's content type is JSON in UTF-8. No form of a foreign page can send that
  /// without asking first.
  static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(JSON.text)) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return true;
  }
}
