package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// In what the statements of the first beat are weak, and where its relays distort.
@DossierTest
class AuditOverHttpTest extends ServedRows {

  @Test
  void q9_the_rank_in_asia_rests_on_one_unnamed_person() {
    assertThat(findings("s08-largest-customer-in-asia"))
        .containsExactly("ONE_ORIGIN", "UNNAMED_ONLY");
  }

  @Test
  void q9_what_the_minister_says_has_one_origin_who_is_named() {
    assertThat(findings("r08-ai-hub")).containsExactly("ONE_ORIGIN");
  }

  @Test
  void q9_what_the_courts_decided_needs_no_second_origin() {
    assertThat(findings("s18-act-upheld")).isEmpty();
    assertThat(findings("r17-decision-affirmed")).isEmpty();
  }

  @Test
  void q9_the_findings_are_those_that_each_statement_tells_of_itself() {
    assertThat(told("ONE_ORIGIN"))
        .hasSize(71)
        .containsExactlyInAnyOrderElementsOf(
            having(said -> origins(said) == 1 && !said.getString("status").equals("ESTABLISHED")));
    assertThat(told("UNNAMED_ONLY"))
        .hasSize(26)
        .containsExactlyInAnyOrderElementsOf(
            having(said -> said.getJsonObject("corroboration").getBoolean("unnamedOnly")));
    assertThat(told("MEMORY_ONLY")).containsExactly(id("r14-blackwell-barred"));
    assertThat(told("RETRACTED_SOURCE")).isEmpty();
  }

  @Test
  void s12_distorts_the_signed_lease_that_it_relays() {
    JsonObject plan =
        statement(
            "s12-data-centres-planned",
            "corroboration { distortions { claim { publication { slug } } relayed { statement { id } publication { slug } } } }");

    assertThat(plan.getJsonObject("corroboration").getJsonArray("distortions"))
        .hasToString(
            "[{\"claim\":{\"publication\":{\"slug\":\"chips-and-tiktok/citizenside-2024-12\"}},"
                + "\"relayed\":{\"statement\":{\"id\":\""
                + id("r01-data-centres-signed")
                + "\"},\"publication\":{\"slug\":\"chips-and-tiktok/ft-2024-12\"}}}]");
    assertThat(
            statement("r01-data-centres-signed", "corroboration { distortions { claim { id } } }")
                .getJsonObject("corroboration")
                .getJsonArray("distortions"))
        .isEmpty();
  }

  private static int origins(JsonObject statement) {
    return statement.getJsonObject("corroboration").getInt("origins");
  }

  /// The ids of the statements of which something holds.
  private static List<String> having(Predicate<JsonObject> condition) {
    return nodes("statements(", "id status corroboration { origins unnamedOnly }")
        .filter(condition)
        .map(said -> said.getString("id"))
        .distinct()
        .toList();
  }

  /// The ids of the statements with a finding of a kind.
  private static List<String> told(String kind) {
    return nodes("audit(filter: {kind: " + kind + "}, ", "statement { id }")
        .map(found -> found.getJsonObject("statement").getString("id"))
        .distinct()
        .toList();
  }

  private static List<String> findings(String key) {
    return Stream.of("ONE_ORIGIN", "UNNAMED_ONLY", "MEMORY_ONLY", "RETRACTED_SOURCE")
        .filter(kind -> told(kind).contains(id(key)))
        .toList();
  }

  /// What a list at the root holds, which has fewer than 200.
  private static Stream<JsonObject> nodes(String list, String selection) {
    return Stream.of("first: 100", "last: 100")
        .flatMap(page ->
            ServedBeat.answer("{ list: " + list + page + ") { nodes { " + selection + " } } }")
                .getJsonObject("list")
                .getJsonArray("nodes")
                .getValuesAs(JsonObject.class)
                .stream());
  }

  private static JsonObject statement(String key, String selection) {
    return ServedBeat.answer("{ statement(id: \"" + id(key) + "\") { " + selection + " } }")
        .getJsonObject("statement");
  }

  private static String id(String key) {
    return NodeId.of(NodeType.STATEMENT, "chips-and-tiktok/" + key).toString();
  }
}
