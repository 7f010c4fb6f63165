package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;
import static press.dossier.store.recording.Said.purchase;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class LanguageTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void record() throws SQLException {
    CleanDatabase.of(database);
    List<Item> items =
        new ArrayList<>(List.of(beat(), firm("a"), firm("b", "Öko \"B\"", Said.PUBLIC)));
    items.add(firm("hidden", "Hidden", Said.DESK));
    items.addAll(List.of(publisher(), publication("p1"), publication("p2")));
    for (int i = 0; i < 5; i++) {
      items.add(purchase("s" + i, "a", "PLANNED"));
    }
    items.add(purchase("s9", "hidden", "PLANNED"));
    items.add(claim("c1", "s0", "p1"));
    items.add(claim("c2", "s0", "p2", "c1"));
    recorder.record(new Batch("b", items), "test");
  }

  @Test
  void aliases_fragments_and_directives_shape_the_answer_in_their_order() {
    String answer =
        Ask.body(
            """
            query($yes: Boolean!, $no: Boolean = false) {
              second: firm(slug: "b") { ...F @include(if: $yes) __typename }
              firm(slug: "a") { ... on Bidder { slug @skip(if: $yes) } kind @include(if: $no) id: name }
            }
            fragment F on Entity { slug ... on Firm { kind } name }
            """,
            Map.of("yes", true));

    assertThat(answer)
        .isEqualTo(
            "{\"data\":{\"second\":{\"slug\":\"b\",\"kind\":\"COMPANY\",\"name\":\"Öko \\\"B\\\"\","
                + "\"__typename\":\"Firm\"},\"firm\":{\"id\":\"Firm a\"}}}");
  }

  @Test
  void pages_are_walked_forward_and_back() {
    String page =
        "{ firm(slug: \"a\") { purchases(%s) { nodes { id } pageInfo { hasNextPage hasPreviousPage"
            + " startCursor endCursor } totalCount } } }";
    JsonPath first = JsonPath.from(Ask.body(page.formatted("first: 2"))).setRootPath("data.firm");
    String end = first.getString("purchases.pageInfo.endCursor");
    JsonPath second =
        JsonPath.from(Ask.body(page.formatted("first: 2, after: \"" + end + "\"")))
            .setRootPath("data.firm");
    String start = second.getString("purchases.pageInfo.startCursor");
    JsonPath back =
        JsonPath.from(Ask.body(page.formatted("last: 2, before: \"" + start + "\"")))
            .setRootPath("data.firm");

    assertThat(first.getInt("purchases.totalCount")).isEqualTo(5);
    assertThat(first.getBoolean("purchases.pageInfo.hasPreviousPage")).isFalse();
    assertThat(second.getBoolean("purchases.pageInfo.hasNextPage")).isTrue();
    assertThat(second.getBoolean("purchases.pageInfo.hasPreviousPage")).isTrue();
    assertThat(second.getList("purchases.nodes"))
        .doesNotContainAnyElementsOf(first.getList("purchases.nodes"));
    assertThat(back.getList("purchases.nodes")).isEqualTo(first.getList("purchases.nodes"));
  }

  @Test
  void a_walk_stays_at_its_revision_while_others_write() {
    String page =
        "query($after: String) { firms(first: 1, after: $after) { nodes { name } pageInfo {"
            + " endCursor } totalCount } }";
    JsonPath first = JsonPath.from(Ask.body(page));
    recorder.record(new Batch("b", List.of(firm("b", "Renamed", Said.PUBLIC), firm("c"))), "test");

    JsonPath second =
        JsonPath.from(
            Ask.body(page, Map.of("after", first.getString("data.firms.pageInfo.endCursor"))));

    assertThat(second.getString("data.firms.nodes[0].name")).isEqualTo("Öko \"B\"");
    assertThat(second.getInt("data.firms.totalCount")).isEqualTo(2);
    assertThat(JsonPath.from(Ask.body(page)).getInt("data.firms.totalCount")).isEqualTo(3);
  }

  @Test
  void nodes_come_in_the_order_of_their_ids_with_null_for_the_unknown() {
    String firm = NodeId.of(NodeType.ENTITY, "a").toString();
    String claim = NodeId.of(NodeType.CLAIM, "b/c2").toString();
    String hidden = NodeId.of(NodeType.ENTITY, "hidden").toString();

    String answer =
        Ask.body(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Claim { chains { claims {"
                + " publication { slug } } } } } }",
            Map.of("ids", List.of(claim, "none", hidden, firm, firm)));

    assertThat(answer)
        .isEqualTo(
            "{\"data\":{\"nodes\":[{\"__typename\":\"Claim\",\"chains\":[{\"claims\":[{\"publication\":"
                + "{\"slug\":\"b/p2\"}},{\"publication\":{\"slug\":\"b/p1\"}}]}]},null,null,"
                + "{\"__typename\":\"Firm\"},{\"__typename\":\"Firm\"}]}}");
  }

  @Test
  void what_is_hidden_is_neither_found_nor_counted() {
    assertThat(Ask.body("{ firm(slug: \"hidden\") { name } firms { totalCount nodes { slug } } }"))
        .isEqualTo(
            "{\"data\":{\"firm\":null,\"firms\":{\"totalCount\":2,\"nodes\":[{\"slug\":\"a\"},{\"slug\":\"b\"}]}}}");
  }

  @Test
  void the_schema_is_answered_beside_data() {
    Ask.response("{ __schema { queryType { name } } firm(slug: \"a\") { slug } }", Map.of())
        .then()
        .statusCode(200)
        .body("data.__schema.queryType.name", equalTo("Query"))
        .body("data.firm.slug", equalTo("a"));
  }

  @Test
  void an_operation_six_levels_deep_is_one_statement() throws Exception {
    String deep =
        """
        { firm(slug: "a") { purchases(first: 5) { nodes { parties { entity { ... on Firm { purchases(first: 3) {
            totalCount nodes { claims(first: 5) { nodes { chains { claims { publication { publisher { name
            } } statement { ... on Purchase { buyer { name } } } } } } } } pageInfo { hasNextPage endCursor } } } }
        } } } }
          firms(first: 2) { edges { cursor node { names { text } } } } }
        """;
    assertThat(Ask.body(deep)).contains("\"The Paper\"");

    assertThat(new StatementCount(database).of(() -> Ask.body(deep))).isEqualTo(1);
  }
}
