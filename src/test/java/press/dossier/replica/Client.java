package press.dossier.replica;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Somebody who asks a service.
record Client(HttpClient http, URI service) {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Client of(URI service) {
    return new Client(HttpClient.newHttpClient(), service);
  }

  /// Asks by POST for what holds at least a revision; 0 for any.
  Reply ask(String document, long atLeast) throws IOException, InterruptedException {
    return send(posted(document), atLeast);
  }

  Reply ask(String document) throws IOException, InterruptedException {
    return ask(document, 0);
  }

  /// Asks as the desk.
  Reply write(String document, String token) throws IOException, InterruptedException {
    return send(posted(document).header("Authorization", "Bearer " + token), 0);
  }

  private HttpRequest.Builder posted(String document) {
    String body = "{\"query\":\"" + document.replace("\"", "\\\"").replace("\n", " ") + "\"}";
    return HttpRequest.newBuilder(service.resolve("/graphql"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /// Asks by GET.
  Reply get(String document, long atLeast) throws IOException, InterruptedException {
    String query = URLEncoder.encode(document, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(service.resolve("/graphql?query=" + query)), atLeast);
  }

  private Reply send(HttpRequest.Builder request, long atLeast)
      throws IOException, InterruptedException {
    if (atLeast > 0) {
      request.header("Dossier-At-Least-Revision", String.valueOf(atLeast));
    }
    return Reply.of(
        http.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString()));
  }
}
