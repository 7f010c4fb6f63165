package press.dossier.api.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The body of a request: a JSON object.
public final class RequestBody {

  private RequestBody() {}

  /// Reads what a body asks.
  public static Asked read(byte[] body) {
    return read(JsonText.object(decode(body, "The body"), "The body"));
  }

  /// Reads what an object asks that has been decoded already.
  ///
  /// @param members as decoded from JSON: maps, lists, texts, numbers, truth values and null
  public static Asked read(Map<String, Object> members) {
    return new Asked(
        text(members, "query"),
        text(members, "documentId"),
        text(members, "operationName"),
        object(members, "variables"),
        object(members, "extensions"));
  }

  /// A text of bytes in UTF-8.
  static String decode(byte[] bytes, String what) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new BadRequest(what + " must be text in UTF-8.");
    }
  }

  private static Optional<String> text(Map<String, Object> members, String name) {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case String text -> Optional.of(text);
      default -> throw new BadRequest("The member " + name + " must be a text.");
    };
  }

  private static Map<String, Object> object(Map<String, Object> members, String name) {
    return switch (members.get(name)) {
      case null -> Map.of();
      case Map<?, ?> object -> {
        @SuppressWarnings("unchecked") // JSON has no names but texts
        Map<String, Object> named = (Map<String, Object>) object;
        yield named;
      }
      default -> throw new BadRequest("The member " + name + " must be an object.");
    };
  }
}
