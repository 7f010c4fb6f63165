package press.dossier.api.http;

import graphql.language.SourceLocation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;
import press.dossier.model.DossierException;
import press.dossier.query.Answer;
import press.dossier.query.refusal.Complaint;
import press.dossier.query.refusal.Refused;

/// Writes replies: answers, and errors in their one shape.
public final class Replies {

  /// What is told of a failure of the service, without a word of what is inside.
  static final String FAILED = "The service failed; its log names the request.";

  private static final Logger LOG = Logger.getLogger(Replies.class);
  private static final byte[] BEFORE = "{\"data\":".getBytes(StandardCharsets.UTF_8);

  private Replies() {}

  /// Replies with an answer.
  ///
  /// @param body as [#body] writes it
  static void answer(RoutingContext exchange, Buffer body) {
    send(exchange, 200, body);
  }

  /// The body of an answer: its data, and what it takes to cite it and to ask again.
  static Buffer body(Answer answer) {
    byte[] behind = ("," + Extensions.of(answer) + "}").getBytes(StandardCharsets.UTF_8);
    return Buffer.buffer(BEFORE.length + answer.data().length + behind.length)
        .appendBytes(BEFORE)
        .appendBytes(answer.data())
        .appendBytes(behind);
  }

  /// Refuses a question. By the specification a client that knows graphql-response+json is told so
  /// by the status; one that only knows JSON is told by the body alone.
  static void refuse(RoutingContext exchange, Refused refused) {
    int status = exchange.get(MediaType.KEY) == MediaType.JSON ? 200 : 400;
    JsonArrayBuilder errors = Json.createArrayBuilder();
    refused
        .complaints()
        .forEach(complaint -> errors.add(error(RequestId.of(exchange).text(), complaint)));
    send(exchange, status, refused.code(), errors);
  }

  /// Refuses a request that is no question, or that could not be answered.
  public static void refuse(RoutingContext exchange, ProtocolError error, String message) {
    String code = error.name();
    JsonArrayBuilder errors =
        Json.createArrayBuilder()
            .add(error(RequestId.of(exchange).text(), code, message, List.of()));
    send(exchange, error.status(), code, errors);
  }

  /// Refuses a request for a trouble that nobody who asks has made, and says when it may be over.
  static void refuse(RoutingContext exchange, DossierException trouble) {
    ProtocolError error = ProtocolError.of(trouble);
    if (error == ProtocolError.DATABASE_UNREACHABLE) {
      exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
    }
    refuse(exchange, error, trouble.getMessage());
  }

  static JsonObject error(String requestId, Complaint complaint) {
    return error(requestId, complaint.code().name(), complaint.message(), complaint.locations());
  }

  static JsonObject error(
      String requestId, String code, String message, List<SourceLocation> locations) {
    JsonObjectBuilder error = Json.createObjectBuilder().add("message", message);
    if (!locations.isEmpty()) {
      JsonArrayBuilder places = Json.createArrayBuilder();
      for (SourceLocation location : locations) {
        places.add(
            Json.createObjectBuilder()
                .add("line", Math.max(1, location.getLine()))
                .add("column", Math.max(1, location.getColumn())));
      }
      error.add("locations", places);
    }
    return error
        .add("extensions", Json.createObjectBuilder().add("code", code).add("requestId", requestId))
        .build();
  }

  private static void send(
      RoutingContext exchange, int status, String code, JsonArrayBuilder errors) {
    RequestId id = RequestId.of(exchange);
    id.in(() -> LOG.infof("request %s refused: %s", id.text(), code));
    Refusals.add(code);
    exchange
        .response()
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .headers()
        .remove(HttpHeaders.ETAG);
    String body = Json.createObjectBuilder().add("errors", errors).build().toString();
    send(exchange, status, Buffer.buffer(body));
  }

  private static void send(RoutingContext exchange, int status, Buffer body) {
    exchange
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType(exchange).text() + "; charset=utf-8")
        .end(body)
        .onComplete(taken -> Sending.over(exchange));
  }

  private static MediaType mediaType(RoutingContext exchange) {
    MediaType negotiated = exchange.get(MediaType.KEY);
    return negotiated == MediaType.GRAPHQL_RESPONSE ? negotiated : MediaType.JSON;
  }
}
