package press.dossier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The package for AWS Lambda.
@Timeout(150)
class LambdaIT {

  private static final String ORIGIN = "https://desk.example";
  private static final String NESTED =
      "{ firm(slug: \"nvidia\") { name statements(first: 20) { nodes { id kind claims(first: 1) { nodes { stance"
          + " publication { title } } } } } } }";

  @TempDir static Path home;
  private static EmbeddedPostgres database;
  private static Platform platform;

  @BeforeAll
  static void a_database_is_made_ready_and_an_instance_started() throws Exception {
    database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    Platform.command(home, own(), "load", "chips-and-tiktok");
    platform = Platform.start(home, own());
  }

  @AfterAll
  static void all_is_stopped() throws Exception {
    platform.close();
    database.close();
  }

  private static Map<String, String> own() {
    Map<String, String> own = new HashMap<>();
    own.put("DOSSIER_DATABASE_URL", "postgresql://localhost:" + database.getPort() + "/postgres");
    own.put("DOSSIER_DATABASE_USER", "postgres");
    own.put("DOSSIER_DATABASE_PASSWORD", "postgres");
    own.put("DOSSIER_CORS_ORIGINS", ORIGIN);
    return own;
  }

  @Test
  void a_question_by_post_is_answered() throws Exception {
    JsonPath answer = platform.invoke(Event.post(NESTED));

    assertThat(answer.getInt("statusCode")).isEqualTo(200);
    assertThat(answer.getBoolean("isBase64Encoded")).isFalse();
    assertThat(header(answer, "content-type")).startsWith("application/json");
    JsonPath body = body(answer);
    assertThat(body.getString("data.firm.name")).isEqualTo("Nvidia");
    assertThat(body.getList("data.firm.statements.nodes")).hasSizeGreaterThan(5);
    assertThat(body.getString("data.firm.statements.nodes[0].claims.nodes[0].stance"))
        .isEqualTo("ASSERTS");
  }

  @Test
  void a_body_may_come_in_base64() throws Exception {
    String question = "{\"query\": \"{ firm(slug: \\\"nvidia\\\") { name } }\"}";
    String encoded = Base64.getEncoder().encodeToString(question.getBytes(StandardCharsets.UTF_8));

    JsonPath answer = platform.invoke(Event.post("").withBody(encoded, true));

    assertThat(body(answer).getString("data.firm.name")).isEqualTo("Nvidia");
  }

  @Test
  void who_holds_an_answer_by_get_is_told_so() throws Exception {
    Event question = Event.get("{ firm(slug: \"nvidia\") { name } }");
    JsonPath first = platform.invoke(question);
    String tag = header(first, "etag");

    JsonPath again = platform.invoke(question.with("if-none-match", "W/\"another\", " + tag));

    assertThat(body(first).getString("data.firm.name")).isEqualTo("Nvidia");
    assertThat(again.getInt("statusCode")).isEqualTo(304);
    assertThat(header(again, "etag")).isEqualTo(tag);
    assertThat(again.getString("body")).isNullOrEmpty();
  }

  @Test
  void a_mistake_is_told_by_status_and_code() throws Exception {
    JsonPath answer =
        platform.invoke(
            Event.post("{ firm(")
                .with(
                    "accept",
                    "text/html, application/graphql-response+json, application/json;q=0.9"));

    assertThat(answer.getInt("statusCode")).isEqualTo(400);
    assertThat(header(answer, "content-type")).startsWith("application/graphql-response+json");
    assertThat(body(answer).getString("errors[0].extensions.code"))
        .isEqualTo("GRAPHQL_PARSE_FAILED");
  }

  @Test
  void an_answer_is_compressed_for_who_asks_for_it() throws Exception {
    String plain = platform.invoke(Event.post(NESTED)).getString("body");

    JsonPath answer =
        platform.invoke(Event.post(NESTED).with("accept-encoding", "br;q=1, gzip;q=0.8"));
    JsonPath refused =
        platform.invoke(Event.post(NESTED).with("accept-encoding", "gzip;q=0, identity"));

    assertThat(answer.getBoolean("isBase64Encoded")).isTrue();
    assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
    assertThat(header(answer, "vary")).contains("Accept-Encoding");
    byte[] compressed = Base64.getDecoder().decode(answer.getString("body"));
    assertThat(compressed.length).isLessThan(plain.length() / 2);
    assertThat(unzipped(compressed)).isEqualTo(plain);
    assertThat(refused.getString("body")).isEqualTo(plain);
  }

  @Test
  void a_listed_origin_may_ask_and_another_may_not() throws Exception {
    Event preflight =
        Event.options()
            .with("access-control-request-method", "POST")
            .with("access-control-request-headers", "content-type,authorization");

    JsonPath listed = platform.invoke(preflight.with("origin", ORIGIN));
    JsonPath other = platform.invoke(preflight.with("origin", "https://elsewhere.example"));

    assertThat(listed.getInt("statusCode")).isEqualTo(204);
    assertThat(header(listed, "access-control-allow-origin")).isEqualTo(ORIGIN);
    assertThat(header(listed, "access-control-allow-headers")).contains("content-type");
    assertThat(header(other, "access-control-allow-origin")).isNull();
  }

  @Test
  void a_list_comes_as_a_table() throws Exception {
    JsonPath answer =
        platform.invoke(
            Event.post("{ firm(slug: \"bytedance\") { purchases { nodes { stage } } } }")
                .with("accept", "text/csv"));

    assertThat(header(answer, "content-type")).startsWith("text/csv");
    assertThat(answer.getString("body").lines().count()).isGreaterThan(1);
  }

  @Test
  void an_instance_that_was_frozen_while_its_connections_were_cut_answers_when_it_goes_on()
      throws Exception {
    platform.invoke(Event.post(NESTED));

    platform.whileFrozen(() -> {
      assertThat(cut()).isPositive();
      Thread.sleep(1500);
    });

    JsonPath answer = platform.invoke(Event.post(NESTED));
    assertThat(body(answer).getString("data.firm.name")).isEqualTo("Nvidia");
  }

  @Test
  void an_instance_keeps_few_connections_and_none_to_listen() throws Exception {
    platform.invoke(Event.post(NESTED));

    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), count(*) filter (where application_name = 'dossier-listen')"
                    + " from pg_stat_activity where backend_type = 'client backend'"
                    + " and pid <> pg_backend_pid()")) {
      row.next();
      assertThat(row.getInt(1)).isBetween(1, 3);
      assertThat(row.getInt(2)).isZero();
    }
  }

  @Test
  void an_instance_without_a_database_says_what_is_missing(@TempDir Path other) throws Exception {
    Files.createSymbolicLink(other.resolve("task"), home.resolve("task"));
    try (Platform lost = Platform.start(other, Map.of())) {
      assertThat(lost.instance().waitFor(120, SECONDS)).isTrue();
      assertThat(lost.instance().exitValue()).isNotZero();
      assertThat(lost.log()).contains("Name a database by DOSSIER_DATABASE_URL");
    }
  }

  private static int cut() throws Exception {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }

  /// Names of headers are the same in any letters.
  private static @Nullable String header(JsonPath answer, String name) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.getMap("headers"));
    return headers.get(name);
  }

  private static JsonPath body(JsonPath answer) {
    return JsonPath.from(answer.getString("body"));
  }

  private static String unzipped(byte[] compressed) throws IOException {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
