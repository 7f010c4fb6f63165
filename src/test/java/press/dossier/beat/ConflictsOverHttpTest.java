package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// Where the sources of the first beat disagree, over HTTP.
@DossierTest
class ConflictsOverHttpTest {

  private static final String SIDE =
      " fragment side on ConflictSide { stance statement { id } claims { publication { slug } } }";

  private static final List<String> OF_BYTEDANCE =
      List.of(
          "DENIAL: asserts r05-nvidia-chips-outside-china-2025 (the-information-2024-12,"
              + " datacenterdynamics-2025-01, desk-note-purchases) / denies"
              + " r05-nvidia-chips-outside-china-2025 (toms-hardware-2025-01-01)",
          "AMOUNT: asserts r05-nvidia-chips-outside-china-2025 (the-information-2024-12,"
              + " datacenterdynamics-2025-01, desk-note-purchases) / asserts"
              + " r06-nvidia-chips-abroad-2025 (ft-2025-01, econotimes-2025-01,"
              + " desk-note-purchases)",
          denied("r06-nvidia-chips-abroad-2025"),
          denied("r06-chips-in-china-2025"),
          denied("r06-home-suppliers-2025"),
          "STAGE: asserts r03-h20-spent (toms-hardware-2024-09-20) / asserts s10-h20-orders"
              + " (the-information-2024-09, trendforce-2024-09, citizenside-2024-12,"
              + " desk-note-purchases), same origin",
          "STAGE: asserts r03-h20-order-value (the-information-2024-09, trendforce-2024-09,"
              + " desk-note-purchases) / asserts r03-h20-spent (toms-hardware-2024-09-20),"
              + " same origin",
          "STAGE: asserts r01-data-centres-signed (ft-2024-12) / asserts"
              + " s12-data-centres-planned (citizenside-2024-12), same origin");

  @Inject FirstBeat beat;
  @Inject DataSource database;

  private final Map<String, String> keys = new HashMap<>();

  @BeforeEach
  void load() throws SQLException {
    beat.load();
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet nodes =
            sql.executeQuery(
                "select id, split_part(key, '/', 2) from node where type = 'STATEMENT'")) {
      while (nodes.next()) {
        keys.put(nodes.getString(1), nodes.getString(2));
      }
    }
  }

  private static String denied(String statement) {
    return "DENIAL: asserts %1$s (ft-2025-01, econotimes-2025-01, desk-note-purchases) / denies %1$s (econotimes-2025-01)"
        .formatted(statement);
  }

  @Test
  void c1_the_relay_turns_signed_into_planned() {
    assertThat(told("conflicts(filter: {entity: \"malaysia\"})"))
        .containsExactly(OF_BYTEDANCE.get(7));
  }

  @Test
  void c2_one_relay_says_ordered_and_the_other_paid() {
    assertThat(told("conflicts(filter: {entity: \"h20\"})"))
        .containsExactlyInAnyOrder(OF_BYTEDANCE.get(5), OF_BYTEDANCE.get(6));
  }

  @Test
  void c3_bytedance_denies_the_seven_billion_and_others_tell_another_sum() {
    assertThat(told("conflicts(filter: {entity: \"nvidia-ai-chips\"})"))
        .containsExactlyInAnyOrder(OF_BYTEDANCE.get(0), OF_BYTEDANCE.get(1), OF_BYTEDANCE.get(2));
  }

  @Test
  void c4_bytedance_denies_what_it_would_spend_at_home() {
    assertThat(told("conflicts(filter: {entity: \"ai-chips\", kind: DENIAL})"))
        .containsExactlyInAnyOrder(OF_BYTEDANCE.get(3), OF_BYTEDANCE.get(4));
  }

  @Test
  void c5_a_bill_and_the_act_it_became_do_not_disagree() {
    assertThat(told("regulation(slug: \"foreign-adversary-apps-act\") { conflicts"))
        .isEqualTo(told("regulation(slug: \"hr-7521\") { conflicts"))
        .isEmpty();
  }

  @Test
  void an_entity_and_a_beat_tell_their_own() {
    assertThat(told("firm(slug: \"bytedance\") { conflicts"))
        .containsExactlyInAnyOrderElementsOf(OF_BYTEDANCE);
    assertThat(told("beat(slug: \"chips-and-tiktok\") { conflicts"))
        .containsExactlyInAnyOrderElementsOf(OF_BYTEDANCE);
    assertThat(told("conflicts(filter: {beat: \"chips-and-tiktok\"})"))
        .containsExactlyInAnyOrderElementsOf(OF_BYTEDANCE);
    assertThat(told("firm(slug: \"nvidia\") { conflicts(filter: {statementKind: FACILITY})"))
        .isEmpty();
  }

  @Test
  void pages_walk_both_ways() {
    List<String> all = told("conflicts(first: 100)");
    String ids = "{ conflicts(first: 3) { pageInfo { endCursor hasNextPage } totalCount } }";
    JsonObject page = ServedBeat.answer(ids).getJsonObject("conflicts");
    String cursor = page.getJsonObject("pageInfo").getString("endCursor");

    assertThat(page.getInt("totalCount")).isEqualTo(8);
    assertThat(told("conflicts(after: \"" + cursor + "\")")).isEqualTo(all.subList(3, 8));
    assertThat(told("conflicts(last: 2, before: \"" + cursor + "\")")).isEqualTo(all.subList(0, 2));
  }

  private List<String> told(String field) {
    String end = field.contains(" { ") ? " }" : "";
    JsonValue found =
        ServedBeat.answer(
                "{ "
                    + field
                    + " { nodes { kind sameOrigin one { ...side } other { ...side } } } }"
                    + end
                    + SIDE)
            .values()
            .iterator()
            .next();
    JsonObject conflicts =
        end.isEmpty() ? found.asJsonObject() : found.asJsonObject().getJsonObject("conflicts");
    return conflicts.getJsonArray("nodes").stream()
        .map(JsonValue::asJsonObject)
        .map(this::told)
        .toList();
  }

  private String told(JsonObject conflict) {
    return conflict.getString("kind")
        + Stream.of("one", "other")
            .map(conflict::getJsonObject)
            .map(this::side)
            .sorted()
            .collect(Collectors.joining(" / ", ": ", ""))
        + (conflict.getBoolean("sameOrigin") ? ", same origin" : "");
  }

  private String side(JsonObject side) {
    return side.getString("stance").toLowerCase(Locale.ROOT)
        + " "
        + keys.get(side.getJsonObject("statement").getString("id"))
        + side.getJsonArray("claims").stream()
            .map(claim -> claim.asJsonObject().getJsonObject("publication").getString("slug"))
            .map(slug -> slug.replaceFirst(".*/", ""))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
