package press.dossier.api.live;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What may be said on a connection, and what happens to those who say something else.
@DossierTest
class ConversationTest {

  private static final String FIRMS = "{ firms { nodes { slug } totalCount } }";
  private static final String NEWS = "subscription { statementChanged { revision } }";
  private static final String SHOW =
      "mutation($input: SetVisibilityInput!) { setVisibility(input: $input) { userErrors { code } } }";

  /// A client that does not read is waited for two seconds in tests.
  private static final Duration LONGER_THAN_PATIENCE = Duration.ofSeconds(8);

  private static final String SCHEMA =
      """
      __schema { types { name description fields { name description
          args { name description type { name kind ofType { name kind } } }
          type { name kind ofType { name kind ofType { name kind } } } } } }
      """;

  /// Twenty of these do not fit between the service and a client that does not read.
  private static final String LARGE =
      Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
          .map(alias -> alias + ": " + SCHEMA)
          .collect(Collectors.joining(" ", "{ ", " }"));

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void a_query_is_answered_as_over_http() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
    JsonObject overHttp = Caller.json(Ask.response(FIRMS, Map.of()).asString());

    try (Caller caller = Caller.begin()) {
      caller.subscribe("q", FIRMS);

      assertThat(caller.hear())
          .isEqualTo(Caller.json("{\"id\":\"q\",\"type\":\"next\",\"payload\":" + overHttp + "}"));
      assertThat(caller.hear()).isEqualTo(Caller.json("{\"id\":\"q\",\"type\":\"complete\"}"));
      caller.subscribe("q", FIRMS);
      assertThat(caller.hearData("q")).isEqualTo(overHttp.getJsonObject("data"));
    }
  }

  @Test
  void a_mutation_is_for_the_desk_alone() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a", "A", Said.DESK)), "test");
    JsonObject shown =
        Caller.json(
            "{\"input\":{\"id\":\"%s\",\"visibility\":\"PUBLIC\",\"idempotencyKey\":\"show\"}}"
                .formatted(id("a")));

    try (Caller everybody = Caller.begin();
        Caller desk = Caller.beginAsDesk()) {
      everybody.subscribe("m", SHOW, shown);
      assertThat(everybody.hearError("m")).isEqualTo("FORBIDDEN");

      desk.subscribe("m", SHOW, shown);
      assertThat(desk.hearData("m"))
          .isEqualTo(Caller.json("{\"setVisibility\":{\"userErrors\":[]}}"));
      everybody.subscribe("q", FIRMS);
      assertThat(everybody.hearData("q").getJsonObject("firms").getInt("totalCount")).isOne();
    }
  }

  private static String id(String firm) {
    return NodeId.of(NodeType.ENTITY, firm).toString();
  }

  @Test
  void what_cannot_be_answered_is_an_error_and_the_connection_stays() {
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", "{");
      assertThat(caller.hearError("1")).isEqualTo("GRAPHQL_PARSE_FAILED");
      caller.subscribe("1", "subscription { nothing }");
      assertThat(caller.hearError("1")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
      caller.subscribe("1", "subscription { statementChanged(since: -1) { revision } }");
      assertThat(caller.hearError("1")).isEqualTo("ARGUMENT_INVALID");
      caller.subscribe("1", "subscription { statementChanged(since: 7) { revision } }");
      assertThat(caller.hearError("1")).isEqualTo("ARGUMENT_INVALID");
      caller.subscribe(
          "1",
          "subscription($c: Boolean!) { statementChanged @skip(if: $c) { revision } }",
          Caller.json("{\"c\":true}"));
      assertThat(caller.hearError("1")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
      assertThat(caller.hearsNothing()).isTrue();
    }
  }

  @Test
  void a_subscription_is_not_answered_over_http() {
    Ask.response(NEWS, Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("SUBSCRIPTION_NEEDS_SOCKET"));
  }

  @Test
  void a_ping_is_answered_before_and_after_the_beginning() {
    try (Caller caller = Caller.connect()) {
      caller.say("{\"type\":\"ping\",\"payload\":{\"a\":1}}");
      assertThat(caller.hear()).isEqualTo(Caller.json("{\"type\":\"pong\"}"));
      caller.say("{\"type\":\"connection_init\",\"payload\":null}");
      assertThat(caller.hear().getString("type")).isEqualTo("connection_ack");
      caller.say("{\"type\":\"pong\"}");
      caller.say("{\"type\":\"ping\"}");
      assertThat(caller.hear()).isEqualTo(Caller.json("{\"type\":\"pong\"}"));
    }
  }

  @Test
  void who_says_what_is_no_message_is_closed_with_4400() {
    for (String bad :
        List.of(
            "hello",
            "[]",
            "{}",
            "{\"type\":\"start\",\"id\":\"1\"}",
            "{\"type\":\"ping\",\"payload\":1}",
            "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
            "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ __typename }\"}}",
            "{\"type\":\"subscribe\",\"id\":\"1\"}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
            "{\"type\":\"complete\"}")) {
      try (Caller caller = Caller.begin()) {
        caller.say(bad);
        assertThat(caller.closedWith()).as(bad).isEqualTo(4400);
      }
    }
    try (Caller caller = Caller.begin()) {
      caller.sayInBytes(new byte[] {1});
      assertThat(caller.closedWith()).isEqualTo(4400);
    }
  }

  @Test
  void who_begins_twice_or_never_or_asks_before_is_closed() {
    try (Caller twice = Caller.begin();
        Caller never = Caller.connect();
        Caller before = Caller.connect()) {
      twice.say("{\"type\":\"connection_init\"}");
      before.subscribe("1", FIRMS);

      assertThat(twice.closedWith()).isEqualTo(4429);
      assertThat(before.closedWith()).isEqualTo(4401);
      assertThat(never.closedWith()).isEqualTo(4408);
    }
  }

  @Test
  void an_id_is_taken_until_its_operation_is_complete() {
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", NEWS);
      caller.complete("1");
      caller.subscribe("1", NEWS);
      caller.subscribe("1", NEWS);

      assertThat(caller.closedWith()).isEqualTo(4409);
    }
  }

  @Test
  void a_wrong_token_is_turned_away() {
    try (Caller caller = Caller.connect()) {
      caller.say("{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Bearer x\"}}");
      assertThat(caller.closedWith()).isEqualTo(4403);
    }
    assertThat(refused(Caller.PROTOCOL, Map.of("Authorization", "Bearer x"))).isEqualTo(401);
  }

  @Test
  void the_old_protocol_is_not_spoken() {
    assertThat(refused("graphql-ws", Map.of())).isEqualTo(400);
  }

  @Test
  void only_pages_of_the_service_itself_may_connect() {
    assertThat(refused(Caller.PROTOCOL, Map.of("Origin", "https://elsewhere.example")))
        .isEqualTo(403);
    String own = "http://localhost:" + RestAssured.port;
    try (Caller caller = Caller.connect(Caller.PROTOCOL, Map.of("Origin", own))) {
      caller.say("{\"type\":\"ping\"}");
      assertThat(caller.hear().getString("type")).isEqualTo("pong");
    }
  }

  private static int refused(String protocol, Map<String, String> headers) {
    Caller.Refused refused =
        catchThrowableOfType(Caller.Refused.class, () -> Caller.connect(protocol, headers));
    assertThat(refused.header("Content-Type")).startsWith("application/json");
    return refused.status();
  }

  @Test
  void a_message_that_is_too_long_ends_the_connection() {
    try (Caller caller = Caller.begin()) {
      caller.say("{\"type\":\"ping\",\"payload\":{\"a\":\"%s\"}}".formatted("a".repeat(140_000)));
      assertThat(caller.closedWith()).isEqualTo(1009);
    }
    get("/q/health/live").then().statusCode(200);
  }

  @Test
  void one_operation_too_many_is_refused_and_the_others_go_on() {
    try (Caller caller = Caller.begin()) {
      for (int i = 0; i < 20; i++) {
        caller.subscribe("s" + i, NEWS);
      }
      caller.subscribe("one-more", NEWS);
      assertThat(caller.hearError("one-more")).isEqualTo("TOO_MANY_OPERATIONS");

      caller.complete("s0");
      caller.subscribe("one-more", FIRMS);
      assertThat(caller.hearData("one-more").getJsonObject("firms").getInt("totalCount")).isZero();
    }
  }

  @Test
  void connections_from_one_address_are_counted() throws InterruptedException {
    List<Caller> callers = new ArrayList<>();
    try {
      Caller.Refused refused =
          catchThrowableOfType(
              Caller.Refused.class,
              () -> {
                for (int i = 0; i <= 100; i++) {
                  callers.add(Caller.begin());
                }
              });
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isNotEmpty();
    } finally {
      callers.forEach(Caller::close);
    }
    assertThat(callers).hasSizeLessThanOrEqualTo(100);
    awaitRoom();
  }

  /// Those who left are counted until the service has noticed.
  private static void awaitRoom() throws InterruptedException {
    while (true) {
      try (Caller caller = Caller.connect()) {
        return;
      } catch (Caller.Refused full) {
        Thread.sleep(20);
      }
    }
  }

  @Test
  void who_does_not_read_is_cut_and_may_come_back() {
    try (Caller slow = Caller.begin();
        Caller other = Caller.begin()) {
      slow.stopReading();
      for (int i = 0; i < 20; i++) {
        slow.subscribe("s" + i, LARGE);
      }
      Instant cut = Instant.now().plus(LONGER_THAN_PATIENCE);
      while (Instant.now().isBefore(cut)) {
        other.subscribe("q", FIRMS);
        assertThat(other.hearData("q").getJsonObject("firms").getInt("totalCount")).isZero();
        assertThat(other.hear().getString("type")).isEqualTo("complete");
      }
      slow.readOn();
      assertThat(slow.closedWith()).isIn(1013, Caller.CUT);
    }
  }
}
