package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.desk.OneOrder.ADD;
import static press.dossier.desk.OneOrder.add;
import static press.dossier.desk.OneOrder.counts;
import static press.dossier.desk.OneOrder.input;
import static press.dossier.desk.OneOrder.refuses;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Mutate;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// What is wrong with a claim is told, all of it, and nothing is written.
@DossierTest
class AddClaimRefusedTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(OneOrder.batch(), "test");
  }

  @Test
  void what_is_neither_held_nor_to_be_created_is_unknown() {
    refuses(
        add("statement", "b/none", "publication", "b/second"),
        "UNKNOWN_REFERENCE",
        "input",
        "statement");
    refuses(
        add("statement", "b/order", "publication", "second"),
        "UNKNOWN_REFERENCE",
        "input",
        "publication");
    refuses(
        add("statement", "b/order", "publication", "b/second", "relays", List.of("b/c", "b/d")),
        "UNKNOWN_REFERENCE",
        "input",
        "relays",
        "1");
    refuses(
        add(
            "publication",
            "b/second",
            "newStatement",
            Map.of("key", "stake", "ownership", Map.of("owner", "acne", "owned", "acme"))),
        "UNKNOWN_REFERENCE",
        "input",
        "newStatement",
        "ownership",
        "owner");
  }

  @Test
  void a_statement_is_not_taken_for_a_publication() {
    refuses(
        add(
            "statement",
            NodeId.of(NodeType.PUBLICATION, "b/second").toString(),
            "publication",
            "b/second"),
        "UNKNOWN_REFERENCE",
        "input",
        "statement");
  }

  @Test
  void all_mistakes_are_told_at_once_and_nothing_is_half_written() {
    Map<String, Object> answer =
        add(
                "newEntities",
                List.of(
                    Map.of("key", "acme", "person", Map.of("name", "Acme")),
                    Map.of("key", "No", "firm", Map.of("name", "", "kind", "FUND"))),
                "publication",
                "b/second",
                "newStatement",
                Map.of(
                    "key",
                    "stake",
                    "ownership",
                    Map.of(
                        "owner",
                        "nobody",
                        "owned",
                        "acme",
                        "share",
                        Map.of("about", "101", "unit", "%"),
                        "starts",
                        "2024",
                        "ends",
                        "2023")),
                "credibility",
                7,
                "reported",
                "soon",
                "attribution",
                Map.of("kind", "DOCUMENT", "unnamed", 2, "by", "b/second"),
                "relays",
                List.of("b/c", "b/c"),
                "quotes",
                List.of(Map.of("exact", "It has paid"), Map.of("exact", "it has paid")),
                "until",
                "2999-01-01T00:00:00Z")
            .extract()
            .jsonPath()
            .getMap("data.addClaim");

    assertThat(answer.get("userErrors"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
        .extracting(
            error -> String.join("/", (List<String>) error.get("field")) + " " + error.get("code"))
        .containsExactlyInAnyOrder(
            "input/newEntities/0/key KEY_TAKEN",
            "input/newEntities/1/key VALUE_INVALID",
            "input/newEntities/1/firm/name VALUE_INVALID",
            "input/newStatement/ownership/owner UNKNOWN_REFERENCE",
            "input/newStatement/ownership/owned REFERENCE_OF_WRONG_KIND",
            "input/newStatement/ownership/share/about VALUE_INVALID",
            "input/newStatement/ownership/share/unit VALUE_MISPLACED",
            "input/newStatement/ownership/ends VALUE_INVALID",
            "input/credibility VALUE_INVALID",
            "input/reported VALUE_INVALID",
            "input/attribution/unnamed VALUE_MISPLACED",
            "input/attribution/by UNKNOWN_REFERENCE",
            "input/relays/1 VALUE_INVALID",
            "input/quotes/1/exact QUOTE_NOT_FOUND",
            "input/until VALUE_MISPLACED");
    counts(1, 2, 1, 1, 1);
    Mutate.as(Map.of(), "{ __typename }", Map.of()).body("extensions.answer.revision", equalTo(1));
  }

  @Test
  void one_of_each_is_needed_and_not_both() {
    add()
        .body("data.addClaim.userErrors.code", contains("VALUE_MISSING", "VALUE_MISSING"))
        .body(
            "data.addClaim.userErrors.field",
            contains(List.of("input", "publication"), List.of("input", "statement")));
    refuses(
        add(
            "publication",
            "b/second",
            "statement",
            "b/order",
            "newStatement",
            Map.of("key", "stake", "purchase", Map.of("buyer", "acme"))),
        "VALUE_MISPLACED",
        "input",
        "newStatement");
  }

  @Test
  void a_second_claim_of_one_publication_on_one_statement_has_a_key_of_its_own() {
    add("statement", "b/order", "publication", "b/second")
        .body("data.addClaim.revision", equalTo(2));

    Mutate.asDesk(
            ADD, input("idempotencyKey", "b", "statement", "b/order", "publication", "b/second"))
        .body("data.addClaim.userErrors[0].code", equalTo("KEY_TAKEN"))
        .body("data.addClaim.userErrors[0].field", equalTo(List.of("input", "key")));
    Mutate.asDesk(
            ADD,
            input(
                "idempotencyKey",
                "c",
                "statement",
                "b/order",
                "publication",
                "b/second",
                "key",
                "again"))
        .body("data.addClaim.userErrors", empty());
  }

  @Test
  void off_the_record_material_cannot_even_be_said() {
    Mutate.asDesk(
            ADD,
            input(
                "statement",
                "b/order",
                "publication",
                "b/second",
                "attribution",
                Map.of("kind", "OFF_THE_RECORD")))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("VARIABLE_INVALID"));
  }
}
