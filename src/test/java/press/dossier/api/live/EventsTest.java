package press.dossier.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.listening.OtherWriter;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What is told as it happens, by whomever it is written.
@DossierTest
class EventsTest {

  private static final String CHANGED =
      """
      subscription($since: Int, $filter: StatementChangeFilter) {
        statementChanged(since: $since, filter: $filter) {
          revision hasMore changes { kind type node { id } }
        }
      }
      """;

  private static final String CONFLICTS =
      """
      subscription($since: Int) {
        conflictFound(since: $since) { revision changes { conflict { kind } } }
      }
      """;

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        Said.batch(
            Said.beat(),
            Said.firm("a"),
            Said.firm("z"),
            Said.firm("hidden", "Hidden", Said.DESK),
            Said.publisher(),
            Said.publication("p")),
        "test");
  }

  private void add(Item... items) {
    recorder.add(Said.batch(items), "test");
  }

  private static JsonObject since(long revision) {
    return Caller.json("{\"since\":" + revision + "}");
  }

  private static String id(NodeType type, String key) {
    return NodeId.of(type, key).toString();
  }

  private static JsonObject event(long revision, String... changes) {
    return Caller.json(
        "{\"statementChanged\":{\"revision\":%d,\"hasMore\":false,\"changes\":[%s]}}"
            .formatted(revision, String.join(",", changes)));
  }

  private static String change(String kind, NodeType type, String key) {
    return "{\"kind\":\"%s\",\"type\":\"%s\",\"node\":{\"id\":\"%s\"}}"
        .formatted(kind, type, id(type, key));
  }

  @Test
  void what_was_done_before_is_told_first_and_then_what_is_done() {
    add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", CHANGED, since(1));
      assertThat(caller.hearData("1"))
          .isEqualTo(
              event(
                  2,
                  change("ADDED", NodeType.STATEMENT, "b/s"),
                  change("ADDED", NodeType.CLAIM, "b/c")));

      add(Said.claim("d", "s", "p"));
      add(Said.firm("further"));
      add(Said.claim("e", "s", "p"));

      assertThat(caller.hearData("1")).isEqualTo(event(3, change("ADDED", NodeType.CLAIM, "b/d")));
      assertThat(caller.hearData("1")).isEqualTo(event(5, change("ADDED", NodeType.CLAIM, "b/e")));
    }
  }

  /// When the service begins to tell is not said, so something is written until it does.
  @Test
  void without_since_only_what_is_new_is_told() throws InterruptedException {
    add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", CHANGED);
      for (int i = 0; !caller.hasHeard(); i++) {
        add(Said.claim("d" + i, "s", "p"));
      }

      assertThat(revision(caller.hear())).isGreaterThan(2);
    }
  }

  @Test
  void what_is_complete_is_not_told_on() {
    add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", CHANGED, since(1));
      caller.subscribe("2", CHANGED, since(2));
      assertThat(revision(caller.hear())).isEqualTo(2);
      caller.complete("1");
      add(Said.claim("d", "s", "p"));

      assertThat(caller.hear().getString("id")).isEqualTo("2");
      assertThat(caller.hearsNothing()).isTrue();
    }
  }

  private static int revision(JsonObject message) {
    return message
        .getJsonObject("payload")
        .getJsonObject("data")
        .getJsonObject("statementChanged")
        .getInt("revision");
  }

  @Test
  void what_another_instance_writes_is_told() throws SQLException {
    add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
    try (Caller caller = Caller.begin();
        OtherWriter other = new OtherWriter()) {
      caller.subscribe("1", CHANGED, since(2));
      long revision = other.change(NodeId.of(NodeType.STATEMENT, "b/s"), "STATEMENT");
      other.cut();
      long next = other.change(NodeId.of(NodeType.CLAIM, "b/c"), "CLAIM");

      assertThat(caller.hearData("1"))
          .isEqualTo(event(revision, change("CHANGED", NodeType.STATEMENT, "b/s")));
      assertThat(caller.hearData("1"))
          .isEqualTo(event(next, change("CHANGED", NodeType.CLAIM, "b/c")));
    }
  }

  @Test
  void what_is_hidden_is_told_to_the_desk_and_to_everybody_once_it_is_shown() {
    try (Caller everybody = Caller.begin();
        Caller desk = Caller.beginAsDesk()) {
      everybody.subscribe("1", CHANGED, since(1));
      desk.subscribe("1", CHANGED, since(1));

      add(Said.purchase("s", "hidden", "ORDERED"), Said.claim("c", "s", "p"));
      assertThat(desk.hearData("1"))
          .isEqualTo(
              event(
                  2,
                  change("ADDED", NodeType.STATEMENT, "b/s"),
                  change("ADDED", NodeType.CLAIM, "b/c")));
      Mutate.asDesk(
              "mutation($input: SetVisibilityInput!) { setVisibility(input: $input) { userErrors { code } } }",
              Map.of(
                  "id", id(NodeType.ENTITY, "hidden"),
                  "visibility", "PUBLIC",
                  "idempotencyKey", "show"))
          .statusCode(200);

      assertThat(everybody.hearData("1"))
          .isEqualTo(
              event(
                  3,
                  change("REVEALED", NodeType.STATEMENT, "b/s"),
                  change("REVEALED", NodeType.CLAIM, "b/c")));
    }
  }

  @Test
  void a_filter_keeps_the_rest_away() {
    try (Caller caller = Caller.begin()) {
      caller.subscribe(
          "1",
          CHANGED,
          Caller.json("{\"since\":1,\"filter\":{\"entity\":[\"z\"],\"kind\":[\"ADDED\"]}}"));
      add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
      add(Said.purchase("t", "z", "ORDERED"));

      assertThat(caller.hearData("1"))
          .isEqualTo(event(3, change("ADDED", NodeType.STATEMENT, "b/t")));
    }
  }

  @Test
  void a_conflict_is_told_when_it_is_found() {
    add(Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"));
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", CONFLICTS, since(2));
      caller.subscribe("2", CONFLICTS, since(0));
      add(denial("d", "s"));

      for (int i = 0; i < 2; i++) {
        assertThat(caller.hear().getJsonObject("payload").getJsonObject("data"))
            .isEqualTo(
                Caller.json(
                    "{\"conflictFound\":{\"revision\":3,\"changes\":[{\"conflict\":{\"kind\":\"DENIAL\"}}]}}"));
      }
    }
  }

  private static ClaimItem denial(String key, String statement) {
    ClaimItem said = Said.claim(key, statement, "p");
    return new ClaimItem(
        said.key(),
        said.statement(),
        said.publication(),
        Stance.DENIES,
        said.modality(),
        said.reportedOn(),
        said.credibility(),
        said.verification(),
        said.attribution(),
        said.relays(),
        said.quotes(),
        said.visibility());
  }

  @Test
  void a_large_revision_is_told_in_part_and_says_so() {
    Item[] claims =
        IntStream.range(0, 130).mapToObj(i -> Said.claim("c" + i, "s", "p")).toArray(Item[]::new);
    add(Said.purchase("s", "a", "ORDERED"));
    add(claims);
    add(Said.claim("d", "s", "p"));
    try (Caller caller = Caller.begin()) {
      caller.subscribe("1", CHANGED, since(0));

      assertThat(List.of(told(caller), told(caller), told(caller)))
          .containsExactly("2: 1", "3: 100 of more", "4: 1");
    }
  }

  private static String told(Caller caller) {
    JsonObject event = caller.hearData("1").getJsonObject("statementChanged");
    return event.getInt("revision")
        + ": "
        + event.getJsonArray("changes").size()
        + (event.getBoolean("hasMore") ? " of more" : "");
  }

  @Test
  void an_event_says_of_a_change_what_a_query_at_its_revision_says() {
    String fragment =
        """
        fragment C on Change {
          __typename kind type at: recordedAt conflict { kind }
          node {
            id
            ... on Statement { status claims(first: 5) { totalCount nodes { id stance } } }
            ... on Claim { statement { id firstClaim { id } } publication { title } }
          }
        }
        """;
    try (Caller caller = Caller.begin()) {
      caller.subscribe(
          "1",
          "subscription { e: statementChanged { __typename recordedAt r: revision ...F } } fragment F on RevisionChanges { a: changes { ...C } b: changes { kind } }"
              + fragment);
      for (Item item :
          List.of(
              Said.purchase("s", "a", "ORDERED"), Said.claim("c", "s", "p"), denial("d", "s"))) {
        add(item);
        JsonObject message = caller.hear().getJsonObject("payload");
        JsonObject event = message.getJsonObject("data").getJsonObject("e");
        JsonObject asked = changesOf(event.getInt("r"), fragment);
        JsonObject changes = asked.getJsonObject("data").getJsonObject("changes");

        assertThat(event.getJsonArray("a")).isEqualTo(changes.getJsonArray("nodes"));
        assertThat(event.getJsonArray("b")).hasSize(event.getJsonArray("a").size());
        assertThat(event.getString("__typename")).isEqualTo("RevisionChanges");
        assertThat(message.get("extensions")).isEqualTo(asked.get("extensions"));
      }
    }
  }

  private static JsonObject changesOf(int revision, String fragment) {
    return Caller.json(
        Ask.response(
                "query($since: Int, $until: Int) { changes(since: $since, until: $until, filter: { type: [STATEMENT, CLAIM] }) { nodes { ...C } } }"
                    + fragment,
                Map.of("since", revision - 1, "until", revision))
            .asString());
  }
}
