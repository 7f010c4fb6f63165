package press.dossier.api.live;

import java.util.Map;
import press.dossier.api.request.BadRequest;
import press.dossier.api.request.JsonText;

/// A message that a client may send.
sealed interface Message {

  /// It wants to begin.
  ///
  /// @param payload who it is; empty if it does not say
  record Init(Map<String, Object> payload) implements Message {}

  /// It asks whether the service is there.
  record Ping() implements Message {}

  /// It says that it is there.
  record Pong() implements Message {}

  /// It asks an operation.
  ///
  /// @param id by which it knows the answers
  /// @param payload the same members as a body over HTTP has
  record Subscribe(String id, Map<String, Object> payload) implements Message {}

  /// It wants no more answers.
  record Complete(String id) implements Message {}

  /// Reads the text of a message.
  static Message read(String text) {
    Map<String, Object> members = JsonText.object(text, "The message");
    return switch (text(members, "type")) {
      case "connection_init" -> new Init(payload(members));
      case "ping" -> {
        payload(members);
        yield new Ping();
      }
      case "pong" -> {
        payload(members);
        yield new Pong();
      }
      case "subscribe" -> new Subscribe(text(members, "id"), required(members));
      case "complete" -> new Complete(text(members, "id"));
      default ->
          throw new BadRequest(
              "The type must be connection_init, ping, pong, subscribe or complete.");
    };
  }

  private static String text(Map<String, Object> members, String name) {
    if (members.get(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new BadRequest("The member " + name + " must be a text.");
  }

  private static Map<String, Object> required(Map<String, Object> members) {
    if (members.get("payload") == null) {
      throw new BadRequest("The member payload must be an object.");
    }
    return payload(members);
  }

  private static Map<String, Object> payload(Map<String, Object> members) {
    return switch (members.get("payload")) {
      case null -> Map.of();
      case Map<?, ?> object -> {
        @SuppressWarnings("unchecked") // JSON has no names but texts
        Map<String, Object> named = (Map<String, Object>) object;
        yield named;
      }
      default -> throw new BadRequest("The member payload must be an object.");
    };
  }
}
