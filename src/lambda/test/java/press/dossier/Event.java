package press.dossier;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// An event by which an HTTP API of API Gateway, or a function's URL, passes a request on: payload
/// format 2.0, with header names in small letters and the values of a name joined by commas.
record Event(
    String method, String query, Map<String, String> headers, String body, boolean encoded) {

  static Event post(String document) {
    String body = Json.createObjectBuilder().add("query", document).build().toString();
    return new Event("POST", "", Map.of("content-type", "application/json"), body, false);
  }

  static Event get(String document) {
    String query = "query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    return new Event("GET", query, Map.of(), "", false);
  }

  static Event options() {
    return new Event("OPTIONS", "", Map.of(), "", false);
  }

  Event with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Event(method, query, more, body, encoded);
  }

  Event withBody(String other, boolean isEncoded) {
    return new Event(method, query, headers, other, isEncoded);
  }

  String json() {
    JsonObjectBuilder names =
        Json.createObjectBuilder().add("host", "id.execute-api.eu-central-1.amazonaws.com");
    names
        .add("x-forwarded-for", "203.0.113.7")
        .add("x-forwarded-port", "443")
        .add("x-forwarded-proto", "https");
    headers.forEach(names::add);
    JsonObjectBuilder event =
        Json.createObjectBuilder()
            .add("version", "2.0")
            .add("routeKey", "$default")
            .add("rawPath", "/graphql")
            .add("rawQueryString", query)
            .add("headers", names)
            .add("requestContext", context())
            .add("isBase64Encoded", encoded);
    if (!body.isEmpty()) {
      event.add("body", body);
    }
    return event.build().toString();
  }

  private JsonObjectBuilder context() {
    return Json.createObjectBuilder()
        .add("accountId", "123456789012")
        .add("apiId", "id")
        .add("domainName", "id.execute-api.eu-central-1.amazonaws.com")
        .add("domainPrefix", "id")
        .add(
            "http",
            Json.createObjectBuilder()
                .add("method", method)
                .add("path", "/graphql")
                .add("protocol", "HTTP/1.1")
                .add("sourceIp", "203.0.113.7")
                .add("userAgent", "desk/1"))
        .add("requestId", "JKJaXmPLvHcESHA=")
        .add("routeKey", "$default")
        .add("stage", "$default")
        .add("time", "10/Mar/2026:05:16:23 +0000")
        .add("timeEpoch", 1773119783190L);
  }
}
