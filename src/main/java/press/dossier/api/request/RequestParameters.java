package press.dossier.api.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of a request by GET: the same members as a body has, each URL-encoded, those that
/// are objects as JSON.
public final class RequestParameters {

  private static final int HEXADECIMAL = 16;

  private final Map<String, String> values = new HashMap<>();

  private RequestParameters() {}

  /// Reads what the query of a URL asks.
  ///
  /// @param query the query as it came, still encoded; null if the URL has none
  public static Asked read(@Nullable String query) {
    RequestParameters parameters = new RequestParameters();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        parameters.add(pair);
      }
    }
    return parameters.asked();
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals), "A parameter's name");
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1), "The parameter " + name);
    if (values.put(name, value) != null) {
      throw new BadRequest("The parameter " + name + " must be there once.");
    }
  }

  private Asked asked() {
    return new Asked(
        text("query"),
        text("documentId"),
        text("operationName"),
        object("variables"),
        object("extensions"));
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  private Map<String, Object> object(String name) {
    return text(name)
        .filter(value -> !value.equals("null"))
        .map(value -> JsonText.object(value, "The parameter " + name))
        .orElse(Map.of());
  }

  /// Decodes what a URL encodes, and refuses what is no text: the libraries at hand would put
  /// another character in its place.
  private static String decode(String encoded, String what) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char letter = encoded.charAt(i);
      if (letter == '%') {
        bytes.write(
            hexadecimal(encoded, i + 1, what) * HEXADECIMAL + hexadecimal(encoded, i + 2, what));
        i += 2;
      } else {
        bytes.writeBytes(
            String.valueOf(letter == '+' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
      }
    }
    return RequestBody.decode(bytes.toByteArray(), what);
  }

  private static int hexadecimal(String encoded, int place, String what) {
    int digit = place < encoded.length() ? Character.digit(encoded.charAt(place), HEXADECIMAL) : -1;
    if (digit < 0) {
      throw new BadRequest(what + " must be URL-encoded.");
    }
    return digit;
  }
}
