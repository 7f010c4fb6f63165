package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;

/// An object that may be of several types: what all of them answer, and what only some do.
@DossierTest
class ManyTypesTest {

  @Inject FirstBeat beat;

  @BeforeEach
  void load() throws SQLException {
    beat.load();
  }

  @Test
  void each_type_has_its_members_in_the_order_of_the_document() {
    String answer =
        Ask.body(
            """
            { entities(filter: {slug: ["frank-mccourt", "h20", "malaysia", "nvidia"]}) { nodes {
              ... on Firm { form: kind } ... on Place { land: country place: kind }
              slug
              ... on Product { product: kind }
              __typename name
              ... on Person { home: country } ... on Firm { home: country }
            } } }
            """);

    assertThat(answer)
        .isEqualTo(
            "{\"data\":{\"entities\":{\"nodes\":["
                + "{\"slug\":\"frank-mccourt\",\"__typename\":\"Person\",\"name\":\"Frank McCourt\",\"home\":\"US\"},"
                + "{\"slug\":\"h20\",\"product\":\"CHIP\",\"__typename\":\"Product\",\"name\":\"H20\"},"
                + "{\"land\":\"MY\",\"place\":\"COUNTRY\",\"slug\":\"malaysia\",\"__typename\":\"Place\",\"name\":\"Malaysia\"},"
                + "{\"form\":\"COMPANY\",\"slug\":\"nvidia\",\"__typename\":\"Firm\",\"name\":\"Nvidia\",\"home\":\"US\"}"
                + "]}}}");
  }

  @Test
  void what_is_the_same_for_one_type_only_by_a_condition_is_not_taken_for_shared() {
    String answer =
        Ask.body(
            """
            { entities(filter: {slug: ["h20", "nvidia"]}) { nodes {
              ... on Firm { names { kind } } names { text } slug
            } } }
            """);

    JsonPath nodes = JsonPath.from(answer).setRootPath("data.entities.nodes");
    assertThat(nodes.getMap("[0].names[0]")).containsOnlyKeys("text");
    assertThat(nodes.getMap("[1].names[0]")).containsOnlyKeys("kind", "text");
  }

  @Test
  void statements_of_every_kind_may_be_asked_below_an_entity_of_any_kind() {
    String answer =
        Ask.body(
            """
            { entity(slug: "bytedance") {
              ... on Firm { form: kind } ... on Person { country } ... on Product { product: kind }
              ... on Regulation { rule: kind } ... on CourtDecision { court { slug } }
              ... on Place { place: kind } ... on PublicBody { body: kind }
              statements(first: 50) { totalCount nodes {
                status corroboration { origins claims publications unnamedOnly circular }
                explanation { reason asserting { level } denying { level } }
                flips { status by { name } } firstClaim { reportedOn { text } }
                parties { role since { text } entity { __typename slug name } }
                ... on Ownership { period { ...p } } ... on Position { title period { ...p } }
                ... on Development { role period { ...p } } ... on Derivation { period { ...p } }
                ... on Restriction { effect eccns period { ...p } } ... on Amendment { amendmentKind }
                ... on Facility { facilityKind amount { ...a } period { ...p } } ... on Request { asked }
                ... on Purchase { quantity { ...a } amount { ...a } share { ...a } rank }
                ... on Bid { amount { ...a } bid: stage } ... on Ruling { disposition holding }
                ... on Observation { sentence measured { ...a } span: period { ...p } }
              } }
            } }
            fragment a on Amount { bound value unit }
            fragment p on Period { ending starts { text } ends { text } }
            """);

    JsonPath statements = JsonPath.from(answer).setRootPath("data.entity.statements");
    assertThat(statements.getInt("totalCount")).isEqualTo(statements.getList("nodes").size());
    assertThat(statements.getList("nodes.sentence")).isNotEmpty();
  }
}
