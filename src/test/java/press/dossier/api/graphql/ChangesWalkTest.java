package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.api.graphql.Told.CHRISTMAS;
import static press.dossier.api.graphql.Told.ask;
import static press.dossier.api.graphql.Told.claim;
import static press.dossier.api.graphql.Told.cursor;
import static press.dossier.api.graphql.Told.denial;
import static press.dossier.api.graphql.Told.everybody;
import static press.dossier.api.graphql.Told.told;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.model.Stance;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// How changes are read on from where one stopped, and kept by what they concern.
@DossierTest
class ChangesWalkTest {

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
  void until_is_within_and_since_is_not() {
    record(Said.firm("a", "Two", PUBLIC));
    record(Said.firm("a", "Three", PUBLIC));
    record(Said.firm("a", "Four", PUBLIC));

    assertThat(told("(since: 1, until: 3)", false))
        .containsExactly("2 CHANGED ENTITY a", "3 CHANGED ENTITY a");
    assertThat(told("(since: 4)", false)).isEmpty();
    assertThat(told("(since: 2147483647)", false)).isEmpty();
    assertThat(told("(since: 3, until: 2)", false)).isEmpty();
    assertThat(told("(since: null, until: 0)", false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "since: -1, ARGUMENT_INVALID, since",
    "until: -1, ARGUMENT_INVALID, until",
    "since: 2147483648, GRAPHQL_VALIDATION_FAILED, since",
    "since: \"one\", GRAPHQL_VALIDATION_FAILED, since",
    "until: 1.5, GRAPHQL_VALIDATION_FAILED, until",
    "filter: {type: RETRACTION}, GRAPHQL_VALIDATION_FAILED, filter",
  })
  void what_is_no_revision_is_refused(String argument, String code, String named) {
    Response refused = ask("(" + argument + ")", "totalCount", false);

    refused.then().statusCode(400);
    assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
    assertThat(refused.jsonPath().getString("errors[0].message")).contains(named);
  }

  @Test
  void a_cursor_goes_on_in_the_same_span_only() {
    String cursor = cursor("(since: 0, first: 2)");

    Response refused = ask("(since: 1, after: \"" + cursor + "\")", "totalCount", false);

    assertThat(refused.jsonPath().getString("errors[0].extensions.code"))
        .isEqualTo("CURSOR_MISMATCH");
  }

  @Test
  void a_walk_stays_at_its_revision_and_reads_the_same_both_ways() {
    List<String> all = everybody(0);
    String cursor = cursor("(since: 0, first: 2)");
    record(Said.firm("z"));

    List<String> walked = new ArrayList<>(told("(since: 0, first: 2)", false));
    walked.addAll(told("(since: 0, after: \"" + cursor + "\")", false));
    String last = cursor("(since: 0, until: 1)");
    List<String> back = told("(since: 0, until: 1, last: 3, before: \"" + last + "\")", false);

    assertThat(walked).isEqualTo(all);
    assertThat(back).isEqualTo(all.subList(3, 6));
    assertThat(everybody(1)).as("what was written meanwhile").containsExactly("2 ADDED ENTITY z");
  }

  @Test
  void changes_are_kept_by_what_they_concern() {
    record(
        Said.firm("z"),
        Said.purchase("t", "z", "PAID"),
        new PublicationItem(
            "b/r",
            Said.publication("r").kind(),
            "R",
            "b/paper",
            "en",
            null,
            CHRISTMAS,
            null,
            null,
            PUBLIC),
        Said.claim("d", "t", "r"));

    assertThat(told("(since: 1, filter: {entity: [\"z\"]})", false))
        .extracting(line -> line.split(" ")[2])
        .containsExactly("ENTITY", "PUBLICATION", "STATEMENT", "CLAIM");
    assertThat(told("(since: 1, filter: {beat: [\"b\"]})", false))
        .as("the beat does not follow z")
        .isEmpty();
    assertThat(told("(filter: {beat: [\"b\"]})", false))
        .containsExactlyInAnyOrder(
            "1 ADDED BEAT b",
            "1 ADDED ENTITY a",
            "1 ADDED PUBLICATION b/p",
            "1 ADDED STATEMENT b/s",
            "1 ADDED CLAIM b/c");
    assertThat(told("(filter: {type: [ENTITY, CLAIM], kind: ADDED, entity: [\"a\"]})", false))
        .containsExactly("1 ADDED ENTITY a", "1 ADDED CLAIM b/c");
  }

  @Test
  void the_reason_is_for_the_desk_and_the_instant_for_all() {
    String fields = "nodes { recordedAt reason }";
    String recordedAt =
        ask("(first: 1)", fields, false).jsonPath().getString("data.changes.nodes[0].recordedAt");

    assertThat(Instant.parse(recordedAt)).isBefore(Instant.now().plusSeconds(1));
    assertThat(
            ask("(first: 1)", fields, false).jsonPath().getString("data.changes.nodes[0].reason"))
        .isNull();
    assertThat(ask("(first: 1)", fields, true).jsonPath().getString("data.changes.nodes[0].reason"))
        .isEqualTo("the reason");
  }

  @Test
  void as_of_a_day_what_was_not_known_then_is_told_of_and_not_shown() {
    record(denial("d", "s", PUBLIC));

    assertThat(told("(since: 1, asOf: {knownAt: \"2024-12-07\"})", false))
        .containsExactly("2 ADDED CLAIM");
    assertThat(told("(since: 1, asOf: {knownAt: \"2024-12-08\"})", false))
        .containsExactly("2 ADDED CLAIM b/d", "2 CONTRADICTED STATEMENT DENIAL b/s");
  }

  @Test
  void the_desk_reads_as_it_was_at_an_instant() throws Exception {
    record(denial("d", "s", PUBLIC));
    String recordedAt =
        ask("(since: 1, first: 1)", "nodes { recordedAt }", false)
            .jsonPath()
            .getString("data.changes.nodes[0].recordedAt");
    record(claim("d", "s", Stance.QUESTIONS, PUBLIC));

    assertThat(told("(since: 1, asOf: {recordedAt: \"" + recordedAt + "\"})", true))
        .containsExactly("2 ADDED CLAIM b/d", "2 CONTRADICTED STATEMENT DENIAL b/s");
  }
}
