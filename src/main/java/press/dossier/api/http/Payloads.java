package press.dossier.api.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.dossier.model.DossierException;
import press.dossier.query.Answer;
import press.dossier.query.refusal.Refused;

/// Answers and errors as they are written in replies, for whoever sends them another way.
public final class Payloads {

  private Payloads() {}

  /// An answer whole: its data, and what it takes to cite it.
  public static String answer(Answer answer) {
    return "{\"data\":"
        + new String(answer.data(), StandardCharsets.UTF_8)
        + ","
        + Extensions.of(answer)
        + "}";
  }

  /// Why a question is refused.
  public static JsonArray errors(Refused refused, String requestId) {
    Refusals.add(refused.code());
    JsonArrayBuilder errors = Json.createArrayBuilder();
    refused.complaints().forEach(complaint -> errors.add(Replies.error(requestId, complaint)));
    return errors.build();
  }

  /// Why a question cannot be answered.
  public static JsonArray errors(DossierException trouble, String requestId) {
    return one(requestId, trouble.code(), String.valueOf(trouble.getMessage()));
  }

  /// That the service failed.
  public static JsonArray failure(String requestId) {
    return one(requestId, ProtocolError.INTERNAL_ERROR.name(), Replies.FAILED);
  }

  private static JsonArray one(String requestId, String code, String message) {
    Refusals.add(code);
    return Json.createArrayBuilder()
        .add(Replies.error(requestId, code, message, List.of()))
        .build();
  }
}
