package press.dossier.api.http;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class VisibilityOverHttpTest {

  private static final String SET =
      """
      mutation($input: SetVisibilityInput!) {
        setVisibility(input: $input) {
          node { __typename id ... on Firm { name } }
          revision
          userErrors { field code message }
        }
      }
      """;

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void record() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        Said.batch(
            Said.beat(),
            Said.firm("acme", "Acme", PUBLIC),
            Said.publisher(),
            Said.publication("p"),
            Said.purchase("s", "acme", "ORDERED"),
            Said.claim("c", "s", "p")),
        "test");
  }

  @Test
  void what_is_hidden_hides_all_that_needs_it_and_comes_back() {
    set("acme-hidden", "DESK", firm())
        .statusCode(200)
        .body("data.setVisibility.node.__typename", equalTo("Firm"))
        .body("data.setVisibility.node.name", equalTo("Acme"))
        .body("data.setVisibility.revision", equalTo(2))
        .body("data.setVisibility.userErrors", empty())
        .body("extensions.answer.revision", equalTo(2));
    counts(Map.of(), 0);
    counts(Ask.AS_DESK, 1);

    set("acme-shown", "PUBLIC", firm()).body("data.setVisibility.revision", equalTo(3));

    counts(Map.of(), 1);
  }

  @Test
  void every_kind_of_node_can_be_hidden() {
    List<String> nodes =
        List.of(
            id(NodeType.STATEMENT, "b/s"),
            id(NodeType.CLAIM, "b/c"),
            id(NodeType.PUBLICATION, "b/p"),
            id(NodeType.PUBLISHER, "b/paper"),
            id(NodeType.BEAT, "b"),
            firm());

    for (String node : nodes) {
      set("hide " + node, "DESK", node)
          .body("data.setVisibility.node.id", equalTo(node))
          .body("data.setVisibility.revision", greaterThan(1));
      Mutate.as(Map.of(), "{ node(id: \"" + node + "\") { id } }", Map.of())
          .body("data.node", nullValue());
    }
  }

  @Test
  void an_embargo_has_an_end_that_is_still_to_come() {
    embargo("a", "2999-01-01T00:00:00Z")
        .body("data.setVisibility.userErrors", empty())
        .body("data.setVisibility.revision", notNullValue());
    counts(Map.of(), 0);

    embargo("b", "1999-01-01T00:00:00Z")
        .body("data.setVisibility.userErrors[0].code", equalTo("VALUE_INVALID"))
        .body("data.setVisibility.userErrors[0].field", equalTo(List.of("input", "until")));
    set("c", "EMBARGO", firm())
        .body("data.setVisibility.userErrors[0].code", equalTo("VALUE_MISSING"))
        .body("data.setVisibility.node", nullValue());
  }

  @Test
  void what_is_shown_so_already_takes_no_revision() {
    set("again", "PUBLIC", firm())
        .body("data.setVisibility.node.name", equalTo("Acme"))
        .body("data.setVisibility.revision", nullValue())
        .body("extensions.answer.revision", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"nothing", "00000000-0000-8000-8000-000000000000"})
  void what_is_not_held_cannot_be_hidden(String id) {
    set("unknown", "DESK", id)
        .statusCode(200)
        .body("data.setVisibility.userErrors[0].code", equalTo("UNKNOWN_REFERENCE"))
        .body("data.setVisibility.userErrors[0].field", equalTo(List.of("input", "id")));
  }

  @Test
  void the_public_may_not_write() {
    Map<String, ?> input = Map.of("id", firm(), "visibility", "DESK", "idempotencyKey", "public");

    Mutate.as(Map.of(), SET, Map.of("input", input))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
        .body("data", nullValue());
    Mutate.as(Map.of("Authorization", "Bearer wrong"), SET, Map.of("input", input)).statusCode(401);
    counts(Map.of(), 1);
  }

  @Test
  void several_are_written_in_their_order() {
    String both =
        """
        mutation {
          one: setVisibility(input: {id: "%1$s", visibility: DESK, idempotencyKey: "1"}) { revision }
          kind: __typename
          other: setVisibility(input: {id: "%1$s", visibility: PUBLIC, idempotencyKey: "2"}) { at: revision }
        }
        """
            .formatted(firm());

    Mutate.as(Ask.AS_DESK, both, Map.of())
        .body("data.one.revision", equalTo(2))
        .body("data.kind", equalTo("Mutation"))
        .body("data.other.at", equalTo(3));
    Mutate.as(Ask.AS_DESK, "mutation { __typename }", Map.of())
        .body("data.__typename", equalTo("Mutation"))
        .body("extensions.answer.revision", equalTo(3));
  }

  @Test
  void a_mutation_that_is_refused_anywhere_writes_nothing() {
    String both =
        """
        mutation {
          one: setVisibility(input: {id: "%1$s", visibility: DESK, idempotencyKey: "1"}) { revision }
          other: setVisibility(input: {id: "%1$s", visibility: PUBLIC, idempotencyKey: "2"}) {
            node { ... on Firm { purchases(first: 0) { totalCount } } }
          }
        }
        """
            .formatted(firm());

    Mutate.as(Ask.AS_DESK, both, Map.of())
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("ARGUMENT_INVALID"));
    counts(Map.of(), 1);
  }

  @Test
  void a_mutation_is_no_table() {
    io.restassured.RestAssured.given()
        .headers(Ask.AS_DESK)
        .contentType("application/json")
        .accept("text/csv")
        .body(Map.of("query", "mutation { __typename }"))
        .post("/graphql")
        .then()
        .body("errors[0].extensions.code", equalTo("TABLE_IMPOSSIBLE"));
  }

  private static ValidatableResponse set(String key, String visibility, String id) {
    return Mutate.asDesk(SET, Map.of("id", id, "visibility", visibility, "idempotencyKey", key));
  }

  private static ValidatableResponse embargo(String key, String until) {
    return Mutate.asDesk(
        SET, Map.of("id", firm(), "visibility", "EMBARGO", "until", until, "idempotencyKey", key));
  }

  private static void counts(Map<String, String> viewer, int count) {
    Mutate.as(
            viewer,
            "{ firms { totalCount } purchases { totalCount } claims { totalCount } }",
            Map.of())
        .body("data.firms.totalCount", equalTo(count))
        .body("data.purchases.totalCount", equalTo(count))
        .body("data.claims.totalCount", equalTo(count));
  }

  private static String firm() {
    return id(NodeType.ENTITY, "acme");
  }

  private static String id(NodeType type, String key) {
    return NodeId.of(type, key).toString();
  }
}
