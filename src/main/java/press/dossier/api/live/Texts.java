package press.dossier.api.live;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import press.dossier.api.http.Payloads;
import press.dossier.query.Answer;

/// The texts of messages that go out.
final class Texts {

  static final String ACKNOWLEDGED = "{\"type\":\"connection_ack\"}";
  static final String PING = "{\"type\":\"ping\"}";
  static final String PONG = "{\"type\":\"pong\"}";

  /// A frame that closes holds at most 125 bytes, two of them the code.
  private static final int LONGEST_REASON = 123;

  private Texts() {}

  static String next(String id, Answer answer) {
    return with(id, "next", Payloads.answer(answer));
  }

  static String error(String id, JsonArray errors) {
    return with(id, "error", errors.toString());
  }

  static String complete(String id) {
    return "{\"id\":" + Json.createValue(id) + ",\"type\":\"complete\"}";
  }

  private static String with(String id, String type, String payload) {
    return "{\"id\":"
        + Json.createValue(id)
        + ",\"type\":\""
        + type
        + "\",\"payload\":"
        + payload
        + "}";
  }

  static String reason(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return new String(
        Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_REASON)), StandardCharsets.US_ASCII);
  }
}
