package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.model.AttributionKind.BACKGROUND;
import static press.dossier.model.AttributionKind.DOCUMENT;
import static press.dossier.model.AttributionKind.ON_THE_RECORD;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.purchase;
import static press.dossier.store.recording.Variants.attributed;
import static press.dossier.store.recording.Variants.denying;
import static press.dossier.store.recording.Variants.hidden;
import static press.dossier.store.recording.Variants.remembered;
import static press.dossier.store.recording.Variants.reported;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// In what a statement is found weak, case by case.
@DossierTest
class AuditTest {

  private static final DateRange CHRISTMAS = DateRange.day(LocalDate.of(2024, 12, 25));

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final List<Item> said = new ArrayList<>();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    say(
        new BeatItem("b", "A beat", null, List.of("acme"), Said.PUBLIC),
        Said.firm("acme"),
        Said.firm("zenith"),
        Said.publisher(),
        Said.publication("first"),
        Said.publication("second"),
        Said.publication("third"),
        purchase("s", "acme", "PAID"));
  }

  @Test
  void one_publication_is_one_origin() {
    say(claim("c", "s", "first"));

    assertThat(found()).containsExactly("ONE_ORIGIN: first");
  }

  @Test
  void however_many_relay_it_there_is_one_origin() {
    say(claim("c", "s", "first"), claim("d", "s", "second", "c"), claim("e", "s", "third", "d"));

    assertThat(found()).containsExactly("ONE_ORIGIN: first second third");
  }

  @Test
  void two_origins_are_no_finding() {
    say(claim("c", "s", "first"), claim("d", "s", "second"));

    assertThat(found()).isEmpty();
  }

  @Test
  void who_denies_or_nobody_asserts_is_no_finding() {
    say(denying(claim("c", "s", "first")));

    assertThat(found()).isEmpty();
  }

  @Test
  void claims_that_go_in_a_circle_have_no_origin() {
    say(claim("c", "s", "first", "d"), claim("d", "s", "second", "c"));

    assertThat(found()).isEmpty();
  }

  @Test
  void a_circle_beside_one_origin_adds_none() {
    say(
        claim("c", "s", "first", "d"),
        claim("d", "s", "second", "c", "e"),
        claim("e", "s", "third"));

    assertThat(found()).containsExactly("ONE_ORIGIN: third first second");
  }

  @Test
  void unnamed_people_alone_are_told_apart_from_one_origin() {
    say(
        attributed(claim("c", "s", "first"), BACKGROUND, null),
        attributed(claim("d", "s", "second"), BACKGROUND, null));

    assertThat(found()).containsExactly("UNNAMED_ONLY: first second");
  }

  @Test
  void one_unnamed_origin_is_both() {
    say(attributed(claim("c", "s", "first"), BACKGROUND, null));

    assertThat(found()).containsExactly("ONE_ORIGIN: first", "UNNAMED_ONLY: first");
  }

  @Test
  void a_named_body_behind_unnamed_people_is_somebody() {
    say(
        attributed(claim("c", "s", "first"), BACKGROUND, "zenith"),
        attributed(claim("d", "s", "second"), BACKGROUND, null));

    assertThat(found()).isEmpty();
  }

  @Test
  void what_is_only_remembered_is_found_until_one_claim_is_read() {
    say(remembered(claim("c", "s", "first")), remembered(claim("d", "s", "second")));
    assertThat(found()).containsExactly("MEMORY_ONLY: first second");

    say(claim("e", "s", "third"));

    assertThat(found()).isEmpty();
  }

  @Test
  void the_text_of_the_authority_needs_no_second_origin() {
    say(regulation("amending"), regulation("amended"), text(), amendment());
    say(attributed(claim("c", "t", "rule"), DOCUMENT, null), claim("d", "t", "first", "c"));

    assertThat(found()).isEmpty();
  }

  @Test
  void the_authority_as_remembered_is_still_only_remembered() {
    say(regulation("amending"), regulation("amended"), text(), amendment());
    say(remembered(attributed(claim("c", "t", "rule"), DOCUMENT, null)));

    assertThat(found()).containsExactly("MEMORY_ONLY: rule");
  }

  @Test
  void a_relay_of_a_retracted_claim_rests_on_it() {
    say(claim("c", "s", "first"), claim("d", "s", "second", "c"), claim("e", "s", "third"));
    retract(NodeType.CLAIM, "c");

    assertThat(found()).containsExactly("ONE_ORIGIN: third second", "RETRACTED_SOURCE: second");
  }

  @Test
  void so_does_who_relays_it_from_further_away() {
    say(claim("c", "s", "first"), claim("d", "s", "second", "c"), claim("e", "s", "third", "d"));
    retract(NodeType.PUBLICATION, "second");

    assertThat(found()).containsExactly("ONE_ORIGIN: first third", "RETRACTED_SOURCE: third");
  }

  @Test
  void a_relay_of_a_corrected_claim_rests_on_it_too() {
    say(purchase("t", "zenith", "PAID"), claim("c", "t", "first"), claim("d", "s", "second", "c"));
    say(CorrectionItem.of(NodeType.CLAIM, "b/c", CHRISTMAS, "Wrong.", null));

    assertThat(found()).containsExactly("RETRACTED_SOURCE: second", "RETRACTED_SOURCE: first");
  }

  @Test
  void what_is_retracted_whole_is_found_with_its_own_claims() {
    say(claim("c", "s", "first"), denying(claim("d", "s", "second")));
    retract(NodeType.PUBLICATION, "first");

    assertThat(found()).containsExactly("RETRACTED_SOURCE: first");
    assertThat(found("audit(asOf: {knownAt: \"2024-12-25\"})"))
        .containsExactly("RETRACTED_SOURCE: ");
  }

  @Test
  void a_retracted_assertion_beside_others_weakens_nothing_but_their_number() {
    say(claim("c", "s", "first"), claim("d", "s", "second"), claim("e", "s", "third"));
    retract(NodeType.PUBLICATION, "first");

    assertThat(found()).isEmpty();
  }

  @Test
  void as_of_a_day_it_counts_what_was_known_and_stood() {
    say(claim("c", "s", "first"), reported(claim("d", "s", "second"), "2024-12-20"));
    retract(NodeType.PUBLICATION, "first");

    assertThat(found("audit(asOf: {knownAt: \"2024-12-19\"})"))
        .containsExactly("ONE_ORIGIN: first");
    assertThat(found("audit(asOf: {knownAt: \"2024-12-20\"})")).isEmpty();
    assertThat(found("audit(asOf: {knownAt: \"2024-12-25\"})"))
        .containsExactly("ONE_ORIGIN: second");
    assertThat(found("audit(asOf: {validOn: \"2024-12-07\"})")).isEmpty();
  }

  @Test
  void a_viewer_is_told_of_what_the_viewer_sees() {
    say(claim("c", "s", "first"), hidden(claim("d", "s", "second")));
    String document = "{ audit { totalCount nodes { kind } } }";

    assertThat(Ask.body(document))
        .isEqualTo(
            "{\"data\":{\"audit\":{\"totalCount\":1,\"nodes\":[{\"kind\":\"ONE_ORIGIN\"}]}}}");
    Ask.asDesk(document, Map.of()).then().body("data.audit.totalCount", equalTo(0));
  }

  @Test
  void it_can_be_asked_of_some_kinds_and_of_whom_it_is_about() {
    say(attributed(claim("c", "s", "first"), BACKGROUND, null));
    say(
        purchase("t", "zenith", "PAID"),
        attributed(claim("d", "t", "first"), ON_THE_RECORD, "acme"));

    assertThat(found("audit(filter: {kind: [UNNAMED_ONLY, MEMORY_ONLY]})"))
        .containsExactly("UNNAMED_ONLY: first");
    assertThat(found("audit(filter: {kind: ONE_ORIGIN, entity: \"zenith\"})")).hasSize(1);
    assertThat(found("audit(filter: {beat: \"b\"})"))
        .isEqualTo(found("beat(slug: \"b\") { audit"))
        .isEqualTo(found("firm(slug: \"acme\") { audit"))
        .hasSize(2);
    assertThat(found("audit(filter: {statementKind: PURCHASE})")).hasSize(3);
    assertThat(found("audit(filter: {statementKind: RULING})")).isEmpty();
  }

  @Test
  void pages_walk_both_ways_and_a_finding_keeps_its_id() {
    for (String key : List.of("t", "u", "v", "w")) {
      say(purchase(key, "zenith", "PAID"));
      say(attributed(claim("c" + key, key, "first"), BACKGROUND, null));
    }
    List<String> all = ids("audit");
    JsonPath page = answer("{ audit(first: 3) { totalCount pageInfo { endCursor hasNextPage } } }");
    String cursor = page.getString("data.audit.pageInfo.endCursor");

    assertThat(page.getInt("data.audit.totalCount")).isEqualTo(8);
    assertThat(page.getBoolean("data.audit.pageInfo.hasNextPage")).isTrue();
    assertThat(all).doesNotHaveDuplicates().hasSize(8);
    assertThat(ids("audit(after: \"" + cursor + "\")")).isEqualTo(all.subList(3, 8));
    assertThat(ids("audit(last: 2, before: \"" + cursor + "\")")).isEqualTo(all.subList(0, 2));
    say(claim("d", "t", "second", "ct"));
    assertThat(ids("audit")).isEqualTo(all);
  }

  private void say(Item... items) {
    said.addAll(List.of(items));
    recorder.record(Said.batch(said.toArray(new Item[0])), "test");
  }

  private void retract(NodeType type, String key) {
    say(RetractionItem.of(type, "b/" + key, CHRISTMAS, "Mistaken."));
  }

  private static JsonPath answer(String document) {
    return JsonPath.from(Ask.body(document));
  }

  private static List<String> ids(String field) {
    return answer("{ " + field + " { nodes { id } } }").getList("data.audit.nodes.id");
  }

  private static List<String> found() {
    return found("audit");
  }

  /// The findings that a field lists, each with the publications of its claims: those on `s` first.
  private static List<String> found(String field) {
    boolean inner = field.contains(" { ");
    JsonPath answer =
        answer(
            "{ "
                + field
                + " { nodes { kind statement { id } claims { publication { slug } } } }"
                + (inner ? " } }" : " }"));
    String path = "data." + (inner ? field.replaceFirst("\\(.*", "") + ".audit" : "audit");
    List<Map<String, Object>> nodes = answer.getList(path + ".nodes");
    String first = NodeId.of(NodeType.STATEMENT, "b/s").toString();
    return nodes.stream()
        .sorted(Comparator.comparing(node -> !node.get("statement").toString().contains(first)))
        .map(AuditTest::told)
        .toList();
  }

  private static String told(Map<String, Object> finding) {
    return finding.get("kind")
        + ": "
        + finding
            .get("claims")
            .toString()
            .replaceAll("[\\[\\]{}]|publication=|slug=b/", "")
            .replace(",", "");
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
        "b/t",
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
