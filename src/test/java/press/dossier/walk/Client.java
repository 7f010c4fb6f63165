package press.dossier.walk;

import io.restassured.RestAssured;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import press.dossier.api.http.Ask;
import press.dossier.model.Viewer;

/// Somebody who asks over HTTP, and keeps the connection.
final class Client {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Viewer viewer;

  Client(Viewer viewer) {
    this.viewer = viewer;
  }

  /// The data of an answer of which all is well.
  JsonObject ask(String document) {
    return ask(document, JsonObject.EMPTY_JSON_OBJECT);
  }

  /// The same with variables.
  JsonObject ask(String document, Map<String, ?> variables) {
    return ask(document, Json.createObjectBuilder(variables).build());
  }

  private JsonObject ask(String document, JsonObject variables) {
    JsonObject question =
        Json.createObjectBuilder().add("query", document).add("variables", variables).build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question.toString()));
    if (viewer == Viewer.DESK) {
      Ask.AS_DESK.forEach(request::header);
    }
    JsonObject answer = send(request.build());
    if (answer.containsKey("errors")) {
      throw new AssertionError(question + "\n" + answer.get("errors"));
    }
    return answer.getJsonObject("data");
  }

  private JsonObject send(HttpRequest request) {
    try (JsonReader reader =
        Json.createReader(http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body())) {
      return reader.readObject();
    } catch (IOException failure) {
      throw new AssertionError("no answer", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped", stopped);
    }
  }
}
