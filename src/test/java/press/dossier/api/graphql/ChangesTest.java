package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.api.graphql.Told.CHRISTMAS;
import static press.dossier.api.graphql.Told.claim;
import static press.dossier.api.graphql.Told.denial;
import static press.dossier.api.graphql.Told.desk;
import static press.dossier.api.graphql.Told.everybody;
import static press.dossier.api.graphql.Told.name;
import static press.dossier.api.graphql.Told.told;
import static press.dossier.store.recording.Said.PUBLIC;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What each kind of change is told of.
@DossierTest
class ChangesTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(Told.beginning(), "the reason");
  }

  private void record(Item... items) {
    recorder.record(Said.batch(items), "the reason");
  }

  @Test
  void what_is_new_is_added_in_the_order_of_what_needs_what() {
    assertThat(everybody(0))
        .containsExactlyInAnyOrder(
            "1 ADDED BEAT b",
            "1 ADDED ENTITY a",
            "1 ADDED PUBLISHER b/paper",
            "1 ADDED PUBLICATION b/p",
            "1 ADDED PUBLICATION b/q",
            "1 ADDED STATEMENT b/s",
            "1 ADDED CLAIM b/c")
        .isEqualTo(desk(0))
        .extracting(line -> line.split(" ")[2])
        .containsExactly(
            "BEAT", "ENTITY", "PUBLISHER", "PUBLICATION", "PUBLICATION", "STATEMENT", "CLAIM");
  }

  @Test
  void what_is_said_otherwise_is_changed_and_what_only_follows_from_it_is_not() {
    record(Said.firm("a", "Another name", PUBLIC));
    record(Said.claim("d", "s", "q"));
    record(Said.claim("d", "s", "q", "c"));

    assertThat(everybody(1))
        .containsExactly("2 CHANGED ENTITY a", "3 ADDED CLAIM b/d", "4 CHANGED CLAIM b/d");
  }

  @Test
  void what_is_said_the_same_again_is_no_change() {
    record(Said.firm("a"), Said.claim("c", "s", "p"));

    assertThat(everybody(1)).isEmpty();
  }

  @Test
  void a_retraction_is_told_of_what_it_is_about() {
    record(RetractionItem.of(NodeType.CLAIM, "b/c", CHRISTMAS, "Made up."));
    record(RetractionItem.of(NodeType.PUBLICATION, "b/p", CHRISTMAS, "All of it."));
    record(RetractionItem.of(NodeType.PUBLICATION, "b/p", CHRISTMAS, "All of it, sadly."));

    assertThat(everybody(1))
        .containsExactly(
            "2 RETRACTED CLAIM b/c", "3 RETRACTED PUBLICATION b/p", "4 RETRACTED PUBLICATION b/p");
    assertThat(Ask.body("{ changes(since: 3) { nodes { retraction { on { text } reason } } } }"))
        .isEqualTo(
            "{\"data\":{\"changes\":{\"nodes\":[{\"retraction\":{\"on\":{\"text\":\"2024-12-25\"},\"reason\":\"All of it, sadly.\"}}]}}}");
  }

  @Test
  void a_correction_is_told_of_what_it_is_about() {
    record(Said.claim("d", "s", "p"));
    record(CorrectionItem.of(NodeType.CLAIM, "b/c", CHRISTMAS, "Ordered.", "b/d"));

    assertThat(everybody(2)).containsExactly("3 CORRECTED CLAIM b/c");
    assertThat(
            Ask.body(
                "{ changes(since: 2) { nodes { retraction { reason } correction { reason } } } }"))
        .isEqualTo(
            "{\"data\":{\"changes\":{\"nodes\":[{\"retraction\":null,\"correction\":{\"reason\":\"Ordered.\"}}]}}}");
  }

  @Test
  void a_contradiction_is_told_once_with_both_its_sides() {
    record(denial("d", "s", PUBLIC));
    record(denial("e", "s", PUBLIC));
    record(Said.purchase("t", "a", "PAID"));
    record(Said.claim("f", "t", "q"));

    assertThat(everybody(1))
        .containsExactly(
            "2 ADDED CLAIM b/d",
            "2 CONTRADICTED STATEMENT DENIAL b/s",
            "3 ADDED CLAIM b/e",
            "4 ADDED STATEMENT b/t",
            "5 ADDED CLAIM b/f",
            "5 CONTRADICTED STATEMENT STAGE " + first("b/s", "b/t"));
    assertThat(
            Ask.body(
                "{ changes(since: 4, filter: {kind: CONTRADICTED}) { nodes { conflict { one { statement { id } } other { statement { id } } } } } }"))
        .isEqualTo(
            "{\"data\":{\"changes\":{\"nodes\":[{\"conflict\":{\"one\":{\"statement\":{\"id\":\"%s\"}},\"other\":{\"statement\":{\"id\":\"%s\"}}}}]}}}"
                .formatted(sorted("b/s", "b/t").getFirst(), sorted("b/s", "b/t").getLast()));
  }

  private static List<String> sorted(String... statements) {
    return Arrays.stream(statements)
        .map(key -> NodeId.of(NodeType.STATEMENT, key).toString())
        .sorted()
        .toList();
  }

  private static String first(String... statements) {
    return name(sorted(statements).getFirst());
  }

  @Test
  void a_statement_that_is_said_otherwise_can_come_to_contradict_another() {
    record(Said.purchase("t", "a", "ORDERED"), Said.claim("f", "t", "q"));
    record(Said.purchase("t", "a", "PAID"));

    assertThat(everybody(2))
        .containsExactly(
            "3 CHANGED STATEMENT b/t", "3 CONTRADICTED STATEMENT STAGE " + first("b/s", "b/t"));
  }

  @Test
  void a_contradiction_is_told_as_long_as_it_stands_and_anew_when_it_comes_back() {
    record(denial("d", "s", PUBLIC));
    record(claim("d", "s", Stance.QUESTIONS, PUBLIC));

    assertThat(everybody(1)).containsExactly("2 ADDED CLAIM b/d", "3 CHANGED CLAIM b/d");

    record(denial("d", "s", PUBLIC));

    assertThat(everybody(3))
        .containsExactly("4 CHANGED CLAIM b/d", "4 CONTRADICTED STATEMENT DENIAL b/s");
  }

  @Test
  void many_contradictions_of_one_statement_are_each_told() {
    Item[] paid =
        IntStream.range(0, 12)
            .boxed()
            .flatMap(i ->
                List.<Item>of(
                    Said.purchase("n" + i, "a", "PAID"), Said.claim("m" + i, "n" + i, "q"))
                    .stream())
            .toArray(Item[]::new);
    record(paid);

    assertThat(told("(since: 1, first: 100, filter: {kind: CONTRADICTED})", false)).hasSize(12);
    assertThat(
            Ask.response("{ conflicts { totalCount } }", Map.of())
                .jsonPath()
                .getInt("data.conflicts.totalCount"))
        .isEqualTo(12);
  }
}
