package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// Where the statements of the first beat stand among their claims.
@DossierTest
class StatusOverHttpTest extends ServedRows {

  @Test
  void what_bytedance_denies_of_its_plans_is_contested_and_not_denied() {
    assertThat(
            List.of(
                status("r05-nvidia-chips-outside-china-2025"),
                status("r06-nvidia-chips-abroad-2025"),
                status("r06-chips-in-china-2025"),
                status("r06-home-suppliers-2025")))
        .containsOnly("CONTESTED");
  }

  @Test
  void what_the_courts_decided_is_established() {
    assertThat(
            List.of(
                status("s18-act-upheld"),
                status("r16-injunction-refused"),
                status("r17-decision-affirmed"),
                status("r17-act-upheld")))
        .containsOnly("ESTABLISHED");
  }

  @Test
  void the_rank_in_asia_is_reported_on_the_word_of_one_origin() {
    JsonObject rank = statement("s08-largest-customer-in-asia");

    assertThat(rank.getString("status")).isEqualTo("REPORTED");
    assertThat(rank.getJsonObject("corroboration"))
        .hasToString("{\"claims\":2,\"origins\":1,\"unnamedOnly\":true}");
  }

  private static String status(String key) {
    return statement(key).getString("status");
  }

  private static JsonObject statement(String key) {
    String id = NodeId.of(NodeType.STATEMENT, "chips-and-tiktok/" + key).toString();
    return ServedBeat.answer(
            "{ statement(id: \""
                + id
                + "\") { status corroboration { claims origins unnamedOnly } } }")
        .getJsonObject("statement");
  }
}
