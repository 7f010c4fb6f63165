package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.desk.OneOrder.ADD;
import static press.dossier.desk.OneOrder.add;
import static press.dossier.desk.OneOrder.counts;
import static press.dossier.desk.OneOrder.input;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Change;
import press.dossier.store.recording.Recorder;

/// What comes of a claim that is added.
@DossierTest
class AddClaimTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(OneOrder.batch(), "test");
  }

  @Test
  void a_claim_counts_from_the_moment_it_is_written() {
    add("statement", "b/order", "publication", "b/second")
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.claim.stance", equalTo("ASSERTS"))
        .body("data.addClaim.claim.publication.slug", equalTo("b/second"))
        .body("data.addClaim.publication.slug", equalTo("b/second"))
        .body("data.addClaim.statement.status", equalTo("REPORTED"))
        .body("data.addClaim.statement.corroboration.claims", equalTo(2))
        .body("data.addClaim.statement.corroboration.origins", equalTo(2))
        .body("data.addClaim.revision", equalTo(2))
        .body("extensions.answer.revision", equalTo(2));

    Mutate.as(Map.of(), "{ purchases { nodes { corroboration { origins } } } }", Map.of())
        .body("data.purchases.nodes[0].corroboration.origins", equalTo(2));
  }

  @Test
  void what_it_names_can_be_named_by_id_and_a_relay_adds_no_origin() {
    add(
            "statement",
            NodeId.of(NodeType.STATEMENT, "b/order").toString(),
            "publication",
            NodeId.of(NodeType.PUBLICATION, "b/second").toString(),
            "relays",
            List.of(NodeId.of(NodeType.CLAIM, "b/c").toString()))
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.statement.corroboration.claims", equalTo(2))
        .body("data.addClaim.statement.corroboration.origins", equalTo(1));
    Mutate.as(
            Map.of(),
            "{ claims { nodes { chains { claims { publication { slug } } } attribution { kind } } } }",
            Map.of())
        .body(
            "data.claims.nodes.chains.flatten().claims.publication.slug",
            org.hamcrest.Matchers.hasItem(List.of("b/second", "b/first")))
        .body("data.claims.nodes.attribution.kind", org.hamcrest.Matchers.hasItem("DOCUMENT"));
  }

  @Test
  void a_denial_makes_a_conflict_at_once() {
    add("statement", "b/order", "publication", "b/second", "stance", "DENIES")
        .body("data.addClaim.statement.status", equalTo("CONTESTED"));

    Mutate.as(Map.of(), "{ conflicts { nodes { kind } } }", Map.of())
        .body("data.conflicts.nodes.kind", contains("DENIAL"));
  }

  @Test
  void what_it_says_is_to_be_created_is_created_with_it() {
    add(
            "newEntities",
            List.of(Map.of("key", "dock", "product", Map.of("name", "The dock", "kind", "SYSTEM"))),
            "newPublication",
            Map.of(
                "key",
                "third",
                "kind",
                "ARTICLE",
                "title",
                "The third",
                "newPublisher",
                Map.of("key", "gazette", "name", "The Gazette"),
                "published",
                "2024-12"),
            "newStatement",
            Map.of("key", "stake", "ownership", Map.of("owner", "acme", "owned", "dock")))
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.publication.slug", equalTo("desk/third"))
        .body("data.addClaim.publication.publisher.slug", equalTo("desk/gazette"))
        .body("data.addClaim.statement.kind", equalTo("OWNERSHIP"))
        .body("data.addClaim.revision", equalTo(2));
    counts(2, 3, 2, 2, 2);

    Mutate.as(Map.of(), "{ product(slug: \"dock\") { name owners { totalCount } } }", Map.of())
        .body("data.product.owners.totalCount", equalTo(1));
    Mutate.asDesk(
            ADD,
            input(
                "idempotencyKey",
                "twice",
                "statement",
                "desk/stake",
                "publication",
                "desk/third",
                "key",
                "another"))
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.statement.corroboration.claims", equalTo(2));
  }

  @Test
  void the_public_may_not_write_and_does_not_see_what_is_for_the_desk() {
    Mutate.as(
            Map.of(),
            ADD,
            Map.of("input", input("statement", "b/order", "publication", "b/second")))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    counts(1, 2, 1, 1, 1);

    add("statement", "b/order", "publication", "b/second", "visibility", "DESK")
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.statement.corroboration.claims", equalTo(2));

    Mutate.as(Map.of(), "{ claims { totalCount } }", Map.of())
        .body("data.claims.totalCount", equalTo(1));
  }

  @Test
  void several_are_written_in_their_order_under_names_of_their_own() {
    String both =
        """
        mutation ($statement: String!, $with: Boolean!) {
          one: addClaim(input: {statement: $statement, publication: "b/second", idempotencyKey: "1"}) { ...Written }
          two: addClaim(input: {statement: $statement, publication: "b/first", stance: QUESTIONS,
            relays: ["desk/b/order@b/second"], idempotencyKey: "2"}) { ...Written ... @include(if: $with) { revision } }
          three: retractClaim(input: {claim: "desk/b/order@b/second", on: "2025", reason: "No.", idempotencyKey: "3"}) {
            retraction { reason }
          }
        }
        fragment Written on AddClaimPayload { claim { relays { publication { slug } } } userErrors { message } }
        """;

    Mutate.as(Ask.AS_DESK, both, Map.of("statement", "b/order", "with", true))
        .statusCode(200)
        .body("data.one.claim.relays", empty())
        .body("data.one.containsKey('revision')", equalTo(false))
        .body("data.two.claim.relays.publication.slug", contains("b/second"))
        .body("data.two.revision", equalTo(3))
        .body("data.three.retraction.reason", equalTo("No."));
  }

  @Test
  void the_files_of_a_beat_do_not_miss_what_the_desk_has_written() {
    add(
            "newPublication",
            Map.of(
                "key",
                "first",
                "kind",
                "NOTE",
                "title",
                "A note",
                "publisher",
                "b/paper",
                "published",
                "2024"),
            "newStatement",
            Map.of("key", "order", "purchase", Map.of("buyer", "acme")))
        .body("data.addClaim.userErrors", empty());

    var again = recorder.record(OneOrder.batch(), "test");

    assertThat(again.changes()).isEqualTo(List.<Change>of());
    assertThat(again.revision()).isEmpty();
    counts(2, 3, 1, 2, 1);
  }
}
