package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;
import static press.dossier.store.recording.Said.purchase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Change;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What a retraction does to a statement: `first` reports it on 8 December 2024, `second` relays
/// that.
@DossierTest
class RetractionsTest {

  private static final DateRange CHRISTMAS = DateRange.day(LocalDate.of(2024, 12, 25));

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        batch(
            beat(),
            firm("a"),
            publisher(),
            publication("first"),
            publication("second"),
            purchase("s", "a", "PAID"),
            claim("c", "s", "first"),
            claim("d", "s", "second", "c")),
        "test");
  }

  private void retract(NodeType type, String key) {
    recorder.record(batch(retraction(type, key)), "test");
  }

  private static RetractionItem retraction(NodeType type, String key) {
    return RetractionItem.of(type, "b/" + key, CHRISTMAS, "Mistaken.");
  }

  private static String told(String asOf) {
    String id = NodeId.of(NodeType.STATEMENT, "b/s").toString();
    return Ask.body(
            """
            { statement(id: "%s", asOf: {%s}) {
                status corroboration { claims origins }
                claims { nodes { publication { slug } retraction { on { text } reason } } } } }
            """
                .formatted(id, asOf))
        .replaceFirst("^\\{\"data\":\\{\"statement\":(.*)\\}\\}$", "$1");
  }

  @Test
  void before_anything_is_retracted_all_of_it_counts() {
    assertThat(told(""))
        .isEqualTo(
            """
            {"status":"REPORTED","corroboration":{"claims":2,"origins":1},"claims":{"nodes":[\
            {"publication":{"slug":"b/first"},"retraction":null},\
            {"publication":{"slug":"b/second"},"retraction":null}]}}\
            """);
  }

  @Test
  void what_rests_on_nothing_but_a_retracted_claim_counts_for_nothing() {
    retract(NodeType.CLAIM, "c");

    assertThat(told(""))
        .isEqualTo(
            """
            {"status":"UNKNOWN","corroboration":{"claims":1,"origins":0},"claims":{"nodes":[\
            {"publication":{"slug":"b/first"},"retraction":{"on":{"text":"2024-12-25"},"reason":"Mistaken."}},\
            {"publication":{"slug":"b/second"},"retraction":null}]}}\
            """);
  }

  @Test
  void with_every_claim_retracted_nothing_is_known() {
    retract(NodeType.CLAIM, "c");
    retract(NodeType.PUBLICATION, "second");

    assertThat(told("")).startsWith("{\"status\":\"UNKNOWN\",\"corroboration\":{\"claims\":0,");
  }

  @Test
  void as_of_a_day_before_it_a_retraction_is_not_there() {
    String before = told("");
    retract(NodeType.PUBLICATION, "first");

    assertThat(told("knownAt: \"2024-12-24\"")).isEqualTo(before);
    assertThat(told("knownAt: \"2024-12-25\""))
        .isEqualTo(
            """
            {"status":"UNKNOWN","corroboration":{"claims":1,"origins":0},"claims":{"nodes":[\
            {"publication":{"slug":"b/second"},"retraction":null}]}}\
            """);
  }

  @Test
  void a_statement_whose_claims_are_all_retracted_is_not_listed_as_of_then() {
    retract(NodeType.PUBLICATION, "first");
    retract(NodeType.PUBLICATION, "second");

    String counts =
        """
        { before: statements(asOf: {knownAt: "2024-12-24"}) { totalCount }
          after: statements(asOf: {knownAt: "2024-12-25"}) { totalCount }
          publications(asOf: {knownAt: "2024-12-25"}) { totalCount }
          today: statements { totalCount } }
        """;
    assertThat(Ask.body(counts))
        .isEqualTo(
            """
            {"data":{"before":{"totalCount":1},"after":{"totalCount":0},\
            "publications":{"totalCount":0},"today":{"totalCount":1}}}\
            """);
    assertThat(told("knownAt: \"2024-12-25\"")).startsWith("{\"status\":\"UNKNOWN\"");
  }

  @Test
  void a_retracted_publication_is_shown_as_such() {
    retract(NodeType.PUBLICATION, "first");

    assertThat(Ask.body("{ publication(slug: \"b/first\") { retraction { reason } } }"))
        .isEqualTo("{\"data\":{\"publication\":{\"retraction\":{\"reason\":\"Mistaken.\"}}}}");
  }

  @Test
  void what_a_retracted_publication_is_found_to_claim_later_is_retracted_too() {
    retract(NodeType.PUBLICATION, "first");

    recorder.record(batch(purchase("t", "a", "ORDERED"), claim("e", "t", "first")), "test");

    assertThat(Ask.body("{ purchases(filter: {stage: [ORDERED]}) { nodes { status } } }"))
        .isEqualTo("{\"data\":{\"purchases\":{\"nodes\":[{\"status\":\"UNKNOWN\"}]}}}");
  }

  @Test
  void a_retraction_that_is_no_longer_said_is_reported_and_kept() {
    retract(NodeType.CLAIM, "c");

    List<Change> changes = recorder.record(batch(claim("c", "s", "first")), "test").changes();

    assertThat(changes)
        .contains(new Change(Change.Kind.MISSING, NodeType.RETRACTION, "b/claim c", List.of()));
    assertThat(told("")).contains("\"origins\":0");
  }

  @Test
  void before_it_was_recorded_a_retraction_was_not_there() {
    String at = Instant.now().toString();
    retract(NodeType.CLAIM, "c");

    Ask.asDesk(
            "query ($at: DateTime) { purchases(asOf: {recordedAt: $at}) { nodes { corroboration { origins } } } }",
            Map.of("at", at))
        .then()
        .body("data.purchases.nodes.corroboration.origins", equalTo(List.of(1)));
  }

  @Test
  void a_retraction_of_what_is_hidden_is_hidden() {
    recorder.record(batch(hiddenPublication(), retraction(NodeType.PUBLICATION, "secret")), "test");

    assertThat(Ask.body("{ publications { nodes { slug } } }")).doesNotContain("secret");
    assertThat(Ask.body("{ publication(slug: \"b/secret\") { retraction { reason } } }"))
        .isEqualTo("{\"data\":{\"publication\":null}}");
  }

  private static PublicationItem hiddenPublication() {
    var open = publication("secret");
    return new PublicationItem(
        open.key(),
        open.kind(),
        open.title(),
        open.publisher(),
        open.language(),
        open.url(),
        open.publishedOn(),
        open.embodies(),
        open.archive(),
        Said.DESK);
  }
}
