package press.dossier.replica;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a service said.
///
/// @param mayRetry whether it says when to ask again
record Reply(int status, boolean mayRetry, String body) {

  private static final Pattern REVISION = Pattern.compile("\"answer\":\\{\"revision\":(\\d+)");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

  static Reply of(HttpResponse<String> response) {
    boolean mayRetry = response.headers().firstValue("Retry-After").isPresent();
    return new Reply(response.statusCode(), mayRetry, response.body());
  }

  boolean isAnswer() {
    return status == 200 && body.startsWith("{\"data\":");
  }

  /// The revision that the answer names; -1 if it is none.
  long revision() {
    Matcher found = REVISION.matcher(body);
    return found.find() ? Long.parseLong(found.group(1)) : -1;
  }

  String code() {
    Matcher found = CODE.matcher(body);
    return found.find() ? found.group(1) : "";
  }

  /// The answer without what it takes to cite it.
  String data() {
    return body.substring(0, Math.max(0, body.lastIndexOf(",\"extensions\":")));
  }
}
