package press.dossier.differential;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.api.http.Ask;
import press.dossier.model.Viewer;

/// The running service, asked over HTTP.
final class Service {

  private static final Map<String, Object> STRICT =
      Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

  private Service() {}

  /// A reply.
  ///
  /// @param text the body as it came
  record Reply(int status, JsonObject body, String text) {

    JsonValue data() {
      return body.getOrDefault("data", JsonValue.NULL);
    }

    boolean isAnswer() {
      return status == 200 && body.containsKey("data") && !body.containsKey("errors");
    }

    /// The codes that the question was refused for, without any data; empty if it was not.
    Set<String> refusedFor() {
      if (status < 400 || status >= 500 || body.containsKey("data")) {
        return Set.of();
      }
      return body.getJsonArray("errors").stream()
          .map(error -> error.asJsonObject().getJsonObject("extensions").getString("code"))
          .collect(Collectors.toSet());
    }
  }

  static String printedSchema() {
    return given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
  }

  static Reply ask(Question question) {
    Question.Side side = Question.Side.SERVICE;
    return ask(question.text(side), question.name(), question.variables(side), question.viewer());
  }

  static Reply ask(
      String document,
      @Nullable String operation,
      Map<String, @Nullable Object> variables,
      Viewer viewer) {
    String body =
        Json.createObjectBuilder()
            .add("query", document)
            .add("operationName", json(operation))
            .add("variables", json(variables))
            .build()
            .toString();
    Response response =
        given()
            .headers(viewer == Viewer.DESK ? Ask.AS_DESK : Map.of())
            .contentType("application/json")
            .accept("application/graphql-response+json")
            .body(body.getBytes(StandardCharsets.UTF_8))
            .post("/graphql");
    String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
    return new Reply(
        response.statusCode(),
        Json.createReaderFactory(STRICT).createReader(new StringReader(text)).readObject(),
        text);
  }

  /// A value of JSON in Java's own types.
  static @Nullable Object plain(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.numberValue();
      case JsonArray array -> array.stream().map(Service::plain).toList();
      case JsonObject object -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((name, member) -> map.put(name, plain(member)));
        yield map;
      }
      default -> value == JsonValue.NULL ? null : (Object) (value == JsonValue.TRUE);
    };
  }

  private static JsonValue json(@Nullable Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case String text -> Json.createValue(text);
      case Integer number -> Json.createValue(new BigDecimal(number));
      case Boolean condition -> condition ? JsonValue.TRUE : JsonValue.FALSE;
      case List<?> list -> {
        var array = Json.createArrayBuilder();
        list.forEach(element -> array.add(json(element)));
        yield array.build();
      }
      case Map<?, ?> map -> {
        var object = Json.createObjectBuilder();
        map.forEach((name, member) -> object.add(name.toString(), json(member)));
        yield object.build();
      }
      default -> throw new IllegalArgumentException("no JSON: " + value);
    };
  }
}
