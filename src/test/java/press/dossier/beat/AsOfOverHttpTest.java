package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// What the first beat says as of a day: what held on it, and what was known by it.
@DossierTest
class AsOfOverHttpTest extends ServedRows {

  @Test
  void the_regulators_correction_is_not_known_before_it_is_printed() {
    assertThat(amendments("knownAt: \"2025-02-13\"")).doesNotContain("r13-correction-2025-02");
    assertThat(amendments("knownAt: \"2025-02-14\"")).contains("r13-correction-2025-02");
  }

  @Test
  void the_regulators_correction_held_before_it_was_printed() {
    assertThat(amendments("validOn: \"2025-02-10\"")).doesNotContain("r13-correction-2025-02");
    assertThat(amendments("validOn: \"2025-02-12\"")).contains("r13-correction-2025-02");
  }

  @Test
  void what_held_on_a_day_may_not_have_been_known_on_it() {
    assertThat(amendments("validOn: \"2025-02-12\", knownAt: \"2025-02-13\""))
        .doesNotContain("r13-correction-2025-02");
  }

  @Test
  void the_h20_is_permitted_in_china_until_it_needs_a_licence() {
    assertThat(effects("2023-11-16")).containsExactly();
    assertThat(effects("2024-12-31")).containsExactly("PERMITTED");
    assertThat(effects("2025-04-08")).containsExactly("PERMITTED");
    assertThat(effects("2025-04-09")).containsExactly("LICENCE_REQUIRED");
    assertThat(effects("2025-05-01")).containsExactly("LICENCE_REQUIRED");
  }

  @Test
  void in_october_2024_the_h20_orders_are_known_and_the_rank_in_asia_is_not() {
    String purchases =
        ServedBeat.answer(
                """
                { firm(slug: "bytedance", asOf: {knownAt: "2024-10-01"}) {
                    purchases(filter: {seller: ["nvidia"]}) { nodes { id } } } }
                """)
            .toString();

    assertThat(purchases).contains(id("s10-h20-orders"));
    assertThat(purchases).doesNotContain(id("s08-largest-customer-in-asia"));
    assertThat(status("s10-h20-orders", "2024-10-01")).isEqualTo("REPORTED");
    assertThat(status("s08-largest-customer-in-asia", "2024-10-01")).isEqualTo("NOT_YET_REPORTED");
    assertThat(status("s08-largest-customer-in-asia", "2024-12-09")).isEqualTo("REPORTED");
  }

  @Test
  void counts_searches_and_timelines_are_as_of_the_day_too() {
    JsonObject told =
        ServedBeat.answer(
            """
            {
              today: statements { totalCount }
              then: statements(asOf: {knownAt: "2024-10-01"}) { totalCount }
              never: statements(asOf: {knownAt: "1999-01-01"}) { totalCount }
              search(text: "h20", first: 1, asOf: {knownAt: "1999-01-01"}) {
                entity { slug statements { totalCount } firstClaim { id } }
              }
              beat(slug: "chips-and-tiktok", asOf: {knownAt: "2024-10-01"}) {
                timeline(last: 1, orderBy: {field: REPORTED}) { nodes { at { text } } }
              }
            }
            """);

    assertThat(count(told, "then")).isBetween(1, count(told, "today") - 1);
    assertThat(count(told, "never")).isZero();
    assertThat(told.get("search"))
        .hasToString(
            "[{\"entity\":{\"slug\":\"h20\",\"statements\":{\"totalCount\":0},\"firstClaim\":null}}]");
    assertThat(told.get("beat"))
        .hasToString("{\"timeline\":{\"nodes\":[{\"at\":{\"text\":\"2024-09-20\"}}]}}");
  }

  private static int count(JsonObject answer, String list) {
    return answer.getJsonObject(list).getInt("totalCount");
  }

  private static String amendments(String asOf) {
    String amendments =
        ServedBeat.answer("{ amendments(first: 100, asOf: {" + asOf + "}) { nodes { id } } }")
            .toString();
    return amendments.replace(id("r13-correction-2025-02"), "r13-correction-2025-02");
  }

  private static Set<String> effects(String day) {
    return ServedBeat.answer(
            """
            { restrictions(asOf: {validOn: "%s"}, filter: {product: ["h20"], destination: ["china"]}) {
                nodes { effect } } }
            """
                .formatted(day))
        .getJsonObject("restrictions")
        .getJsonArray("nodes")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(node -> node.getString("effect"))
        .collect(Collectors.toSet());
  }

  private static String status(String statement, String day) {
    return ServedBeat.answer(
            "{ statement(id: \"%s\", asOf: {knownAt: \"%s\"}) { status } }"
                .formatted(id(statement), day))
        .getJsonObject("statement")
        .getString("status");
  }

  private static String id(String statement) {
    return NodeId.of(NodeType.STATEMENT, "chips-and-tiktok/" + statement).toString();
  }
}
