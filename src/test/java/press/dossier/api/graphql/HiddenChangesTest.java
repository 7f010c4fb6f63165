package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.api.graphql.Told.CHRISTMAS;
import static press.dossier.api.graphql.Told.beat;
import static press.dossier.api.graphql.Told.denial;
import static press.dossier.api.graphql.Told.desk;
import static press.dossier.api.graphql.Told.everybody;
import static press.dossier.store.recording.Said.DESK;
import static press.dossier.store.recording.Said.PUBLIC;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.NameKind;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.NameItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// Who is told of changes to what is hidden, and when.
@DossierTest
class HiddenChangesTest {

  private static final Visibility EMBARGO =
      new Visibility.Embargoed(Instant.parse("2030-01-01T00:00:00Z"));

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

  private void show(NodeType type, String key, Visibility visibility) {
    recorder.show(NodeId.of(type, key), visibility, "test");
  }

  @Test
  void what_is_done_to_something_hidden_is_told_to_the_desk_alone() {
    record(Said.firm("z", "Hidden", DESK), denial("d", "s", DESK));
    record(Said.firm("z", "Hidden still", DESK));

    assertThat(everybody(1)).isEmpty();
    assertThat(desk(1))
        .containsExactly(
            "2 ADDED ENTITY z",
            "2 ADDED CLAIM b/d",
            "2 CONTRADICTED STATEMENT DENIAL b/s",
            "3 CHANGED ENTITY z");
  }

  @Test
  void what_is_shown_is_revealed_with_all_that_needed_it_and_its_past_stays_hidden() {
    record(Said.firm("z", "Hidden", DESK), Said.purchase("t", "z", "PAID"));
    record(Said.firm("z", "Hidden still", DESK));
    show(NodeType.ENTITY, "z", PUBLIC);

    assertThat(everybody(1)).containsExactly("4 REVEALED ENTITY z", "4 REVEALED STATEMENT b/t");
    assertThat(desk(3)).isEqualTo(everybody(3));
  }

  @Test
  void what_is_revealed_by_being_said_otherwise_is_not_changed_for_everybody() {
    record(Said.firm("z", "Hidden", DESK), Said.purchase("t", "z", "PAID"));
    record(Said.purchase("t", "a", "PAID"));

    assertThat(everybody(2)).containsExactly("3 REVEALED STATEMENT b/t");
    assertThat(desk(2)).containsExactly("3 CHANGED STATEMENT b/t", "3 REVEALED STATEMENT b/t");
  }

  @Test
  void a_contradiction_comes_to_everybody_when_it_is_revealed_and_to_the_desk_when_it_arises() {
    record(denial("d", "s", DESK));
    show(NodeType.CLAIM, "b/d", PUBLIC);

    assertThat(everybody(1))
        .containsExactly("3 CONTRADICTED STATEMENT DENIAL b/s", "3 REVEALED CLAIM b/d");
    assertThat(desk(1))
        .containsExactly(
            "2 ADDED CLAIM b/d", "2 CONTRADICTED STATEMENT DENIAL b/s", "3 REVEALED CLAIM b/d");
  }

  @Test
  void what_is_hidden_takes_what_was_told_of_it_away_until_it_is_shown_again() {
    record(denial("d", "s", PUBLIC));
    show(NodeType.CLAIM, "b/d", DESK);

    assertThat(everybody(1)).isEmpty();

    show(NodeType.CLAIM, "b/d", PUBLIC);

    assertThat(everybody(3))
        .as("whoever looked meanwhile is told all of it")
        .containsExactly("4 CONTRADICTED STATEMENT DENIAL b/s", "4 REVEALED CLAIM b/d");
  }

  @Test
  void a_retraction_of_something_hidden_shows_with_it() {
    record(denial("d", "s", DESK));
    record(RetractionItem.of(NodeType.CLAIM, "b/d", CHRISTMAS, "Made up."));
    show(NodeType.CLAIM, "b/d", PUBLIC);

    assertThat(everybody(1)).containsExactly("4 REVEALED CLAIM b/d");
    assertThat(desk(2)).containsExactly("3 RETRACTED CLAIM b/d", "4 REVEALED CLAIM b/d");
  }

  @Test
  void an_embargo_that_has_passed_reveals_under_a_revision_of_its_own() {
    record(Said.firm("z", "Later", EMBARGO));

    assertThat(everybody(1)).isEmpty();

    recorder.liftEmbargoes(Instant.parse("2030-01-01T00:00:00Z"));

    assertThat(everybody(1)).containsExactly("3 REVEALED ENTITY z");
  }

  @Test
  void what_a_hidden_beat_says_of_an_entity_does_not_show_as_a_change_of_it() {
    recorder.record(
        new Batch(
            "o",
            List.of(
                new BeatItem("o", "Other", null, List.of(), DESK),
                new ExtensionItem(
                    "a", List.of(new NameItem("Alias", NameKind.ALIAS, null)), List.of()))),
        "test");

    assertThat(everybody(1)).isEmpty();
    assertThat(desk(1)).containsExactly("2 ADDED BEAT o", "2 CHANGED ENTITY a");
  }

  @Test
  void that_a_beat_follows_something_hidden_does_not_show_as_a_change_of_it() {
    record(Said.firm("z", "Hidden", DESK), beat("z", "a"));

    assertThat(everybody(1)).isEmpty();
    assertThat(desk(1)).containsExactly("2 ADDED ENTITY z", "2 CHANGED BEAT b");

    record(beat("a", "z"));

    assertThat(desk(2)).as("another order is no change").isEmpty();
  }

  @Test
  void that_a_correction_names_something_hidden_does_not_show_as_a_change_of_it() {
    record(CorrectionItem.of(NodeType.CLAIM, "b/c", Said.DAY, "Not quite.", null));
    record(denial("d", "s", DESK));
    record(CorrectionItem.of(NodeType.CLAIM, "b/c", Said.DAY, "Not quite.", "b/d"));

    assertThat(everybody(3)).isEmpty();
    assertThat(desk(3)).containsExactly("4 CORRECTED CLAIM b/c");

    record(CorrectionItem.of(NodeType.CLAIM, "b/c", Said.DAY, "Not at all.", "b/d"));

    assertThat(everybody(4)).containsExactly("5 CORRECTED CLAIM b/c");
  }

  @Test
  void everybody_is_told_the_same_byte_for_byte_with_and_without_what_is_hidden() throws Exception {
    record(Said.firm("z"), denial("d", "s", PUBLIC));
    record(Said.firm("z", "Other", PUBLIC));
    String without = all();

    CleanDatabase.of(database);
    say();
    record(
        Said.firm("z"),
        denial("d", "s", PUBLIC),
        denial("e", "s", DESK),
        Said.firm("h", "H", DESK),
        Said.purchase("t", "h", "PAID"),
        hiddenStatement());
    record(
        Said.firm("z", "Other", PUBLIC),
        Said.firm("h", "I", EMBARGO),
        RetractionItem.of(NodeType.CLAIM, "b/e", CHRISTMAS, "Made up."));

    assertThat(all()).isEqualTo(without);
    assertThat(desk(1).size()).isGreaterThan(everybody(1).size());
  }

  private static Item hiddenStatement() {
    StatementItem open = Said.purchase("u", "a", "DELIVERED");
    return new StatementItem(
        open.key(), open.kind(), open.parties(), null, open.time(), open.fields(), DESK);
  }

  private static String all() {
    return Ask.body(
            "{ changes(first: 3) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { revision kind node { id } } } } }")
        + Ask.body(
            "{ changes(last: 5, filter: {beat: \"b\"}) { totalCount pageInfo { startCursor } nodes { revision kind type node { id } conflict { id } } } }");
  }
}
