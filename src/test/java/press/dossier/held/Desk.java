package press.dossier.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// Somebody of the desk who writes through one instance: a firm of its own is hidden and shown
/// again.
///
/// @param firm key of the firm
record Desk(HttpClient client, URI service, String firm, Writings writings) {

  static final String TOKEN = "desk-token-for-tests";

  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
  private static final int BETWEEN_WRITES = 40;

  Void writeWhile(AtomicBoolean reading) throws IOException, InterruptedException {
    for (boolean hide = true; reading.get(); hide = !hide) {
      String answer = send(hide ? "DESK" : "PUBLIC");
      Matcher revision = REVISION.matcher(answer);
      assertThat(revision.find()).as(answer).isTrue();
      writings.done(service.toString(), Long.parseLong(revision.group(1)));
      Thread.sleep(BETWEEN_WRITES);
    }
    return null;
  }

  private String send(String visibility) throws IOException, InterruptedException {
    String document =
        "mutation { setVisibility(input: {idempotencyKey: \\\"%s\\\", id: \\\"%s\\\", visibility: %s}) { revision userErrors { message } } }"
            .formatted(UUID.randomUUID(), NodeId.of(NodeType.ENTITY, firm), visibility);
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/graphql"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
