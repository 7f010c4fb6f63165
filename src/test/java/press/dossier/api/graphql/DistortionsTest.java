package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.purchase;
import static press.dossier.store.recording.Variants.denying;
import static press.dossier.store.recording.Variants.hidden;
import static press.dossier.store.recording.Variants.reported;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// Claims that repeat what was said otherwise: `first` reports an order, others make more of it.
@DossierTest
class DistortionsTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    say(
        Said.beat(),
        Said.firm("acme"),
        Said.publisher(),
        Said.publication("first"),
        Said.publication("second"),
        Said.publication("third"),
        purchase("ordered", "acme", "ORDERED"),
        purchase("paid", "acme", "PAID"),
        claim("c", "ordered", "first"));
  }

  @Test
  void who_repeats_it_as_it_was_said_distorts_nothing() {
    say(claim("d", "ordered", "second", "c"));

    assertThat(told("ordered", "")).isEmpty();
  }

  @Test
  void who_makes_more_of_it_is_listed_where_that_is_asserted() {
    say(claim("d", "paid", "second", "c"), claim("e", "paid", "third", "d", "c"));

    assertThat(told("paid", "")).containsExactlyInAnyOrder("second of first", "third of first");
    assertThat(told("ordered", "")).isEmpty();
    assertThat(distorted("d")).containsExactly("b/first");
    assertThat(distorted("e")).containsExactly("b/first");
  }

  @Test
  void of_a_circle_each_distorts_the_other() {
    say(claim("d", "paid", "second", "c"), claim("c", "ordered", "first", "d"));

    assertThat(told("paid", "")).containsExactly("second of first");
    assertThat(told("ordered", "")).containsExactly("first of second");
  }

  @Test
  void who_denies_it_distorts_but_corroborates_nothing() {
    say(denying(claim("d", "paid", "second", "c")));

    assertThat(told("paid", "")).isEmpty();
    assertThat(distorted("d")).containsExactly("b/first");
  }

  @Test
  void the_first_report_comes_first() {
    say(
        reported(claim("d", "paid", "second", "c"), "2024-12-20"),
        reported(claim("e", "paid", "third", "c"), "2024-12-19"));

    assertThat(told("paid", "")).containsExactly("third of first", "second of first");
  }

  @Test
  void as_of_a_day_it_counts_what_was_known_and_stood() {
    say(
        reported(claim("d", "paid", "second", "c"), "2024-12-20"),
        RetractionItem.of(
            NodeType.PUBLICATION,
            "b/second",
            DateRange.day(LocalDate.of(2024, 12, 25)),
            "Mistaken."));

    assertThat(told("paid", "knownAt: \"2024-12-19\"")).isEmpty();
    assertThat(told("paid", "knownAt: \"2024-12-20\"")).containsExactly("second of first");
    assertThat(told("paid", "knownAt: \"2024-12-25\"")).isEmpty();
    assertThat(told("paid", "")).isEmpty();
  }

  @Test
  void a_hidden_one_is_for_the_desk() {
    say(hidden(claim("d", "paid", "second", "c")));

    assertThat(told("paid", "")).isEmpty();
    Ask.asDesk(
            "query ($id: ID!) { statement(id: $id) { corroboration { distortions { relayed { publication { slug } } } } } }",
            Map.of("id", NodeId.of(NodeType.STATEMENT, "b/paid").toString()))
        .then()
        .body(
            "data.statement.corroboration.distortions.relayed.publication.slug",
            equalTo(List.of("b/first")));
  }

  private void say(Item... items) {
    recorder.record(Said.batch(items), "test");
  }

  private static List<String> distorted(String claim) {
    String id = NodeId.of(NodeType.CLAIM, "b/" + claim).toString();
    return JsonPath.from(
            Ask.body("{ claim(id: \"" + id + "\") { distorts { publication { slug } } } }"))
        .getList("data.claim.distorts.publication.slug");
  }

  private static List<String> told(String statement, String asOf) {
    JsonPath answer =
        JsonPath.from(
            Ask.body(
                """
                { statement(id: "%s", asOf: {%s}) { corroboration { distortions {
                    claim { publication { slug } } relayed { publication { slug } } } } } }
                """
                    .formatted(NodeId.of(NodeType.STATEMENT, "b/" + statement), asOf)));
    String path = "data.statement.corroboration.distortions.";
    List<String> claims = answer.getList(path + "claim.publication.slug");
    List<String> relayed = answer.getList(path + "relayed.publication.slug");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      told.add((claims.get(i) + " of " + relayed.get(i)).replace("b/", ""));
    }
    return told;
  }
}
