package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.AttributionKind;
import press.dossier.model.EntityKind;
import press.dossier.model.Modality;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// The rule weighting-v1, row by row: a statement, its claims, and where it then stands. A rule
/// amends another; `rule` is the publication that embodies it.
@DossierTest
class ReasonsTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final List<Item> claims = new ArrayList<>();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void of_what_nobody_claims_nothing_stands() {
    assertThat(weighed()).isEqualTo("UNKNOWN because NOTHING_STANDS, asserting null, denying null");
  }

  @Test
  void questions_change_nothing() {
    claim("first", Stance.QUESTIONS, AttributionKind.ON_THE_RECORD, "speaker");

    assertThat(weighed()).isEqualTo("UNKNOWN because NOTHING_STANDS, asserting null, denying null");
  }

  @Test
  void what_is_only_denied_is_denied() {
    claim("first", Stance.DENIES, AttributionKind.BACKGROUND, null);

    assertThat(weighed())
        .isEqualTo("DENIED because ONLY_DENIED, asserting null, denying {1 origins, level 1}");
  }

  @Test
  void what_the_text_of_the_rule_says_is_established() {
    claim("rule", Stance.ASSERTS, AttributionKind.DOCUMENT, null);
    claim("first", Stance.DENIES, AttributionKind.DATASET, null);

    assertThat(weighed())
        .isEqualTo(
            "ESTABLISHED because AUTHORITY, asserting {1 origins, level 4}, denying {1 origins, level 3}");
  }

  @Test
  void a_party_does_not_deny_away_what_the_authority_says() {
    claim("rule", Stance.ASSERTS, AttributionKind.DOCUMENT, null);
    claim("first", Stance.DENIES, AttributionKind.ON_THE_RECORD, "amending");

    assertThat(weighed())
        .isEqualTo("ESTABLISHED because AUTHORITY, asserting {1 origins, level 4}, denying null");
  }

  @Test
  void two_independent_origins_on_the_record_establish_a_fact() {
    claim("first", Stance.ASSERTS, AttributionKind.ON_THE_RECORD, "speaker");
    claim("second", Stance.ASSERTS, AttributionKind.DOCUMENT, null);

    assertThat(weighed())
        .isEqualTo(
            "ESTABLISHED because INDEPENDENT_ORIGINS, asserting {2 origins, level 3}, denying null");
  }

  @Test
  void two_publications_with_one_speaker_are_one_origin() {
    claim("first", Stance.ASSERTS, AttributionKind.ON_THE_RECORD, "speaker");
    claim("second", Stance.ASSERTS, AttributionKind.ON_THE_RECORD, "speaker");

    assertThat(weighed())
        .isEqualTo("REPORTED because ONLY_ASSERTED, asserting {1 origins, level 2}, denying null");
  }

  @Test
  void unnamed_people_establish_nothing_however_many_papers_have_them() {
    claim("first", Stance.ASSERTS, AttributionKind.BACKGROUND, null);
    claim("second", Stance.ASSERTS, AttributionKind.BACKGROUND, null);

    assertThat(weighed())
        .isEqualTo("REPORTED because ONLY_ASSERTED, asserting {2 origins, level 1}, denying null");
  }

  @Test
  void what_is_on_the_record_outweighs_unnamed_denials() {
    claim("first", Stance.ASSERTS, AttributionKind.ON_THE_RECORD, "speaker");
    claim("second", Stance.DENIES, AttributionKind.BACKGROUND, null);

    assertThat(weighed())
        .isEqualTo(
            "REPORTED because ASSERTIONS_DOMINATE, asserting {1 origins, level 2}, denying {1 origins, level 1}");
  }

  @Test
  void a_document_outweighs_unnamed_assertions() {
    claim("first", Stance.ASSERTS, AttributionKind.BACKGROUND, null);
    claim("second", Stance.DENIES, AttributionKind.DOCUMENT, null);

    assertThat(weighed())
        .isEqualTo(
            "DENIED because DENIALS_DOMINATE, asserting {1 origins, level 1}, denying {1 origins, level 3}");
  }

  @Test
  void equal_sides_contest_it() {
    claim("first", Stance.ASSERTS, AttributionKind.BACKGROUND, null);
    claim("second", Stance.DENIES, AttributionKind.BACKGROUND, null);

    assertThat(weighed())
        .isEqualTo(
            "CONTESTED because NEITHER_DOMINATES, asserting {1 origins, level 1}, denying {1 origins, level 1}");
  }

  @Test
  void a_party_that_denies_it_neither_outweighs_nor_is_outweighed() {
    claim("first", Stance.ASSERTS, AttributionKind.DOCUMENT, null);
    claim("second", Stance.DENIES, AttributionKind.ON_THE_RECORD, "amending");

    assertThat(weighed())
        .isEqualTo("CONTESTED because PARTY_DENIES, asserting {1 origins, level 3}, denying null");
  }

  @Test
  void without_an_origin_it_would_stand_elsewhere() {
    claim("first", Stance.ASSERTS, AttributionKind.ON_THE_RECORD, "speaker");
    claim("second", Stance.DENIES, AttributionKind.BACKGROUND, null);
    record();

    assertThat(
            Ask.body(
                "{ amendments { nodes { flips { by { slug } publication { slug } status } } } }"))
        .contains("{\"by\":{\"slug\":\"speaker\"},\"publication\":null,\"status\":\"DENIED\"}")
        .contains("{\"by\":null,\"publication\":{\"slug\":\"b/second\"},\"status\":\"REPORTED\"}");
  }

  private void claim(
      String publication, Stance stance, AttributionKind attribution, @Nullable String by) {
    claims.add(
        new ClaimItem(
            "b/c" + claims.size(),
            "b/s",
            "b/" + publication,
            stance,
            Modality.FACT,
            Said.DAY,
            6,
            Verification.READ,
            new ClaimItem.Attribution(attribution, by, null, false),
            List.of(),
            List.of(),
            Said.PUBLIC));
  }

  private void record() {
    List<Item> items =
        new ArrayList<>(
            List.of(
                beat(),
                firm("speaker"),
                regulation("amending"),
                regulation("amended"),
                publisher(),
                publication("first"),
                publication("second"),
                text(),
                amendment()));
    items.addAll(claims);
    recorder.record(batch(items.toArray(Item[]::new)), "test");
  }

  private String weighed() {
    record();
    String id = NodeId.of(NodeType.STATEMENT, "b/s").toString();
    return Ask.body(
            """
            { statement(id: "%s") { status explanation { reason
                asserting { origins level } denying { origins level } } } }
            """
                .formatted(id))
        .replaceAll("\"origins\":(\\d),\"level\":(\\d)", "$1 origins, level $2")
        .replaceFirst(
            ".*\"status\":\"(\\w+)\",\"explanation\":\\{\"reason\":\"(\\w+)\",\"asserting\":(.*),\"denying\":(.*)\\}\\}\\}\\}$",
            "$1 because $2, asserting $3, denying $4");
  }

  private static EntityItem regulation(String key) {
    return new EntityItem(
        key,
        EntityKind.REGULATION,
        "RULE",
        "Rule " + key,
        null,
        null,
        null,
        List.of(),
        List.of(),
        Said.PUBLIC);
  }

  private static PublicationItem text() {
    return new PublicationItem(
        "b/rule",
        PublicationKind.RULE,
        "The text",
        "b/paper",
        null,
        null,
        Said.DAY,
        "amending",
        null,
        Said.PUBLIC);
  }

  private static StatementItem amendment() {
    return new StatementItem(
        "b/s",
        StatementKind.AMENDMENT,
        List.of(
            new PartyItem(PartyRole.REGULATION, "amending", null, null),
            new PartyItem(PartyRole.OF, "amended", null, null)),
        null,
        new Time.Happening(Said.DAY),
        Map.of(StatementField.AMENDMENT_KIND, "AMENDS"),
        Said.PUBLIC);
  }
}
