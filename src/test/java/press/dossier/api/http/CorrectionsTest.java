package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;
import static press.dossier.store.recording.Said.purchase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;
import press.dossier.store.recording.UnknownReference;

/// What a correction does: on 8 December 2024 `paper` says that the chips were paid for, at
/// Christmas it corrects itself, they were only ordered. `relay` had repeated the first.
@DossierTest
class CorrectionsTest {

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
            publication("paper"),
            publication("relay"),
            purchase("paid", "a", "PAID"),
            purchase("ordered", "a", "ORDERED"),
            claim("c", "paid", "paper"),
            claim("d", "paid", "relay", "c"),
            on(CHRISTMAS, claim("e", "ordered", "paper"))),
        "test");
  }

  private static ClaimItem on(DateRange day, ClaimItem said) {
    return new ClaimItem(
        said.key(),
        said.statement(),
        said.publication(),
        said.stance(),
        said.modality(),
        day,
        said.credibility(),
        said.verification(),
        said.attribution(),
        said.relays(),
        said.quotes(),
        said.visibility());
  }

  private void correct(NodeType of, String key, @Nullable String replacement) {
    recorder.record(
        batch(
            CorrectionItem.of(
                of,
                "b/" + key,
                CHRISTMAS,
                "Ordered, not paid.",
                replacement == null ? null : "b/" + replacement)),
        "test");
  }

  private static String statuses(String asOf) {
    return Ask.body("{ firm(slug: \"a\"" + asOf + ") { purchases { nodes { stage status } } } }")
        .replaceFirst(
            "^\\{\"data\":\\{\"firm\":\\{\"purchases\":\\{\"nodes\":(.*)\\}\\}\\}\\}$", "$1");
  }

  private static String told(String key, String asOf, String fields) {
    String id = NodeId.of(NodeType.CLAIM, "b/" + key).toString();
    return Ask.body("{ claim(id: \"" + id + "\"" + asOf + ") { " + fields + " } }")
        .replaceFirst("^\\{\"data\":\\{\"claim\":(.*)\\}\\}$", "$1");
  }

  @Test
  void what_was_corrected_and_what_rests_on_it_alone_counts_for_nothing_any_more() {
    correct(NodeType.CLAIM, "c", "e");

    assertThat(statuses(""))
        .contains("{\"stage\":\"PAID\",\"status\":\"UNKNOWN\"}")
        .contains("{\"stage\":\"ORDERED\",\"status\":\"REPORTED\"}");
  }

  @Test
  void as_of_a_day_before_it_a_correction_is_not_there() {
    correct(NodeType.CLAIM, "c", "e");

    assertThat(statuses(", asOf: {knownAt: \"2024-12-24\"}"))
        .isEqualTo("[{\"stage\":\"PAID\",\"status\":\"REPORTED\"}]");
    assertThat(told("c", ", asOf: {knownAt: \"2024-12-24\"}", "corrections { reason }"))
        .isEqualTo("{\"corrections\":[]}");
    assertThat(told("c", ", asOf: {knownAt: \"2024-12-25\"}", "corrections { reason }"))
        .as("from then on it is not listed")
        .isEqualTo("null");
  }

  @Test
  void both_sides_of_a_correction_lead_to_the_other() {
    correct(NodeType.CLAIM, "c", "e");

    assertThat(
            told(
                "c",
                "",
                "corrections { on { text } reason replacement { reportedOn { text } } } replaces { reason }"))
        .isEqualTo(
            """
            {"corrections":[{"on":{"text":"2024-12-25"},"reason":"Ordered, not paid.",\
            "replacement":{"reportedOn":{"text":"2024-12-25"}}}],"replaces":[]}\
            """);
    assertThat(told("e", "", "corrections { reason } replaces { claim { reportedOn { text } } }"))
        .isEqualTo(
            "{\"corrections\":[],\"replaces\":[{\"claim\":{\"reportedOn\":{\"text\":\"2024-12-08\"}}}]}");
  }

  @Test
  void a_claim_that_nothing_replaces_counts_for_nothing_either() {
    correct(NodeType.CLAIM, "c", null);

    assertThat(statuses("")).contains("{\"stage\":\"PAID\",\"status\":\"UNKNOWN\"}");
    assertThat(told("c", "", "retraction { reason } corrections { replacement { id } }"))
        .isEqualTo("{\"retraction\":null,\"corrections\":[{\"replacement\":null}]}");
  }

  @Test
  void a_publication_that_corrects_itself_is_shown_so_and_its_claims_stand() {
    correct(NodeType.PUBLICATION, "paper", null);

    assertThat(
            Ask.body("{ publication(slug: \"b/paper\") { corrections { reason claim { id } } } }"))
        .isEqualTo(
            "{\"data\":{\"publication\":{\"corrections\":[{\"reason\":\"Ordered, not paid.\",\"claim\":null}]}}}");
    assertThat(told("c", "", "corrections { on { text } }"))
        .isEqualTo("{\"corrections\":[{\"on\":{\"text\":\"2024-12-25\"}}]}");
    assertThat(statuses("")).contains("{\"stage\":\"PAID\",\"status\":\"REPORTED\"}");
  }

  @Test
  void the_first_of_a_retraction_and_a_correction_ends_a_claim() {
    correct(NodeType.CLAIM, "c", "e");
    recorder.record(
        batch(
            RetractionItem.of(
                NodeType.PUBLICATION,
                "b/paper",
                DateRange.day(LocalDate.of(2024, 12, 20)),
                "All of it.")),
        "test");

    assertThat(statuses(", asOf: {knownAt: \"2024-12-19\"}")).contains("REPORTED");
    assertThat(statuses(", asOf: {knownAt: \"2024-12-20\"}"))
        .as("its relay is still listed, and rests on nothing")
        .isEqualTo("[{\"stage\":\"PAID\",\"status\":\"UNKNOWN\"}]");
  }

  @Test
  void a_replacement_that_is_hidden_is_told_to_the_desk_alone() {
    ClaimItem open = on(CHRISTMAS, claim("e", "ordered", "paper"));
    recorder.record(
        batch(
            new ClaimItem(
                "b/f",
                open.statement(),
                open.publication(),
                open.stance(),
                open.modality(),
                open.reportedOn(),
                open.credibility(),
                open.verification(),
                open.attribution(),
                open.relays(),
                open.quotes(),
                Said.DESK)),
        "test");
    correct(NodeType.CLAIM, "c", "f");

    assertThat(told("c", "", "corrections { reason replacement { id } }"))
        .isEqualTo("{\"corrections\":[{\"reason\":\"Ordered, not paid.\",\"replacement\":null}]}");
  }

  @Test
  void a_replacement_must_be_held() {
    assertThatThrownBy(() -> correct(NodeType.CLAIM, "c", "nothing"))
        .isInstanceOf(UnknownReference.class)
        .hasMessageContaining("nothing");
  }
}
