package press.dossier.held;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A client that asks one instance the same by GET, again and again, with the tag of the answer
/// that it holds.
final class Reader {

  private static final String DOCUMENT = "{ firms { nodes { slug description } } }";
  private static final Pattern TAG = Pattern.compile("W/\"(\\d+)-.*");
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final URI address;
  private final String instance;
  private final Writings writings;
  private final List<String> faults = new ArrayList<>();
  private String tag = "none";
  private int confirmed;

  Reader(HttpClient client, URI service, Writings writings) {
    this.client = client;
    this.address =
        service.resolve("/graphql?query=" + URLEncoder.encode(DOCUMENT, StandardCharsets.UTF_8));
    this.instance = service.toString();
    this.writings = writings;
  }

  /// Asks so many times.
  Reader ask(int times) throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      long oldest = writings.oldest(instance);
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address).header("If-None-Match", tag).build(),
              HttpResponse.BodyHandlers.ofString());
      check(response, oldest);
    }
    return this;
  }

  private void check(HttpResponse<String> response, long oldest) {
    if (response.statusCode() != OK && response.statusCode() != NOT_MODIFIED) {
      faults.add(response.statusCode() + " " + response.body());
      return;
    }
    tag = response.headers().firstValue("ETag").orElse("none");
    long revision = number(TAG, tag);
    if (revision < oldest) {
      faults.add("%d told where %d was promised".formatted(revision, oldest));
    }
    if (response.statusCode() == NOT_MODIFIED) {
      confirmed++;
    } else if (number(REVISION, response.body()) != revision) {
      faults.add(tag + " marks " + response.body());
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Long.parseLong(found.group(1)) : -1;
  }

  /// What was not as promised.
  List<String> faults() {
    return faults;
  }

  /// How often it was told that its answer still holds.
  int confirmed() {
    return confirmed;
  }
}
