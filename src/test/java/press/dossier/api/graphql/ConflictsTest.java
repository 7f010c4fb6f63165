package press.dossier.api.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.store.recording.Said.DESK;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.DateRange;
import press.dossier.model.PartyRole;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Visibility;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// When two statements are in conflict, case by case.
@DossierTest
class ConflictsTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final List<Item> said = new ArrayList<>();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    said.addAll(
        List.of(
            Said.beat(),
            Said.firm("acme"),
            Said.firm("zenith"),
            Said.firm("third"),
            Said.publisher(),
            Said.publication("one"),
            Said.publication("other")));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT 7, EXACT 6.8, true",
    "EXACT 7, EXACT 7.0, false",
    "MORE_THAN 2, EXACT 2, true",
    "MORE_THAN 2, EXACT 2.01, false",
    "MORE_THAN 2, LESS_THAN 2, true",
    "MORE_THAN 2, LESS_THAN 3, false",
    "MORE_THAN 2, MORE_THAN 9, false",
    "ABOUT 100, EXACT 110, false",
    "ABOUT 100, EXACT 110.1, true",
    "ABOUT 100, ABOUT 120, false",
    "ABOUT 100, ABOUT 123, true",
  })
  void amounts_conflict_if_no_number_satisfies_both(String one, String other, boolean conflict) {
    purchase("one", "2024", Map.of(StatementField.AMOUNT, amount(one, "USD")));
    purchase("other", "2024", Map.of(StatementField.AMOUNT, amount(other, "USD")));

    assertThat(kinds()).isEqualTo(conflict ? List.of("AMOUNT") : List.of());
  }

  @Test
  void amounts_in_other_units_are_not_compared() {
    purchase("one", "2024", Map.of(StatementField.AMOUNT, amount("EXACT 7", "USD")));
    purchase("other", "2024", Map.of(StatementField.AMOUNT, amount("EXACT 6", "CNY")));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void quantities_and_ranks_conflict_at_once() {
    purchase(
        "one",
        "2024",
        Map.of(StatementField.QUANTITY, amount("EXACT 5", "chips"), StatementField.RANK, 1));
    purchase(
        "other",
        "2024-03",
        Map.of(StatementField.QUANTITY, amount("EXACT 6", "chips"), StatementField.RANK, 2));

    assertThat(kinds()).containsExactly("VALUE", "QUANTITY");
  }

  @ParameterizedTest
  @CsvSource({"2024, 2025, false", "2024, 2024-12, true", "2024, , false", ", , true"})
  void purchases_are_compared_if_they_can_be_of_one_time(
      String one, String other, boolean conflict) {
    purchase("one", one, Map.of(StatementField.RANK, 1));
    purchase("other", other, Map.of(StatementField.RANK, 2));

    assertThat(kinds()).isEqualTo(conflict ? List.of("VALUE") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, 2024-01, ORDERED, 2024-02, false",
    "PLANNED, 2024-03, ORDERED, 2024-02, true",
    "PLANNED, 2024, ORDERED, 2024-02, true",
    "ORDERED, 2024-02, PLANNED, 2024-01, false",
    "ORDERED, 2024-02, PLANNED, 2024-02, true",
    "ORDERED, 2024-02, ORDERED, 2024-02, false",
  })
  void an_earlier_stage_conflicts_if_it_is_reported_when_the_later_is_known(
      String one, String oneReported, String other, String otherReported, boolean conflict) {
    reported("one", "2024", Map.of(StatementField.STAGE, one), oneReported);
    reported("other", "2024", Map.of(StatementField.STAGE, other), otherReported);

    assertThat(kinds()).isEqualTo(conflict ? List.of("STAGE") : List.of());
  }

  @Test
  void bids_of_one_stage_conflict_by_their_day_and_a_later_stage_has_a_later_day() {
    bid("one", "2024-05-15", "ANNOUNCED", "acme");
    bid("other", "2024-06", "ANNOUNCED", "acme");
    bid("later", "2024-07", "SUBMITTED", "acme");
    bid("somebody-else", "2024-08", "ANNOUNCED", "zenith");

    assertThat(kinds()).containsExactly("DATE");
  }

  @Test
  void a_conflict_keeps_its_id_and_tells_whether_its_sides_share_an_origin() {
    purchase("one", "2024", Map.of(StatementField.RANK, 1));
    purchase("other", "2024", Map.of(StatementField.RANK, 2));
    record();
    String id = answer().getString("data.conflicts.nodes[0].id");
    assertThat(answer().getBoolean("data.conflicts.nodes[0].sameOrigin")).isFalse();

    recorder.record(Said.batch(Said.claim("relay", "other", "other", "c-one")), "test");

    assertThat(answer().getBoolean("data.conflicts.nodes[0].sameOrigin")).isTrue();
    assertThat(answer().getString("data.conflicts.nodes[0].id")).isEqualTo(id);
  }

  @Test
  void a_conflict_needs_claims_of_both_sides_that_can_be_seen() {
    purchase("one", "2024", Map.of(StatementField.RANK, 1));
    said.add(statement("other", "2024", Map.of(StatementField.RANK, 2)));
    said.add(claim("denial", "one", Stance.DENIES, "2024-12", DESK));
    said.add(claim("question", "other", Stance.QUESTIONS, "2024-12", PUBLIC));

    assertThat(kinds()).isEmpty();
    assertThat(kindsForTheDesk()).isEqualTo(List.of("DENIAL"));
  }

  private static List<String> kindsForTheDesk() {
    return given()
        .contentType("application/json")
        .headers(Ask.AS_DESK)
        .body(Map.of("query", "{ conflicts { nodes { kind } } }"))
        .post("/graphql")
        .jsonPath()
        .getList("data.conflicts.nodes.kind");
  }

  private void purchase(String key, String on, Map<StatementField, Object> fields) {
    reported(key, on, fields, "2024-12-08");
  }

  private void reported(
      String key, String on, Map<StatementField, Object> fields, String reported) {
    said.add(statement(key, on, fields));
    said.add(claim("c-" + key, key, Stance.ASSERTS, reported, PUBLIC));
  }

  private static StatementItem statement(
      String key, String on, Map<StatementField, Object> fields) {
    return new StatementItem(
        "b/" + key,
        StatementKind.PURCHASE,
        List.of(party(PartyRole.BUYER, "acme"), party(PartyRole.SELLER, "zenith")),
        null,
        new Time.Happening(on == null ? null : range(on)),
        fields,
        PUBLIC);
  }

  private void bid(String key, String on, String stage, String bidder) {
    said.add(
        new StatementItem(
            "b/" + key,
            StatementKind.BID,
            List.of(party(PartyRole.BIDDER, bidder), party(PartyRole.TARGET, "third")),
            null,
            new Time.Happening(range(on)),
            Map.of(StatementField.STAGE, stage),
            PUBLIC));
    said.add(claim("c-" + key, key, Stance.ASSERTS, "2024-12", PUBLIC));
  }

  private static PartyItem party(PartyRole role, String entity) {
    return new PartyItem(role, entity, null, null);
  }

  private static ClaimItem claim(
      String key, String statement, Stance stance, String reported, Visibility visibility) {
    ClaimItem plain = Said.claim(key, statement, statement.equals("other") ? "other" : "one");
    return new ClaimItem(
        plain.key(),
        plain.statement(),
        plain.publication(),
        stance,
        plain.modality(),
        range(reported),
        plain.credibility(),
        plain.verification(),
        plain.attribution(),
        List.of(),
        List.of(),
        visibility);
  }

  private static DateRange range(String text) {
    return DateRange.parse(text).orElseThrow();
  }

  private static Amount amount(String text, String unit) {
    String[] words = text.split(" ");
    return new Amount(new BigDecimal(words[1]), unit, Bound.valueOf(words[0]));
  }

  private void record() {
    recorder.record(Said.batch(said.toArray(new Item[0])), "test");
  }

  private List<String> kinds() {
    record();
    List<String> kinds = answer().getList("data.conflicts.nodes.kind");
    assertThat(Stream.of("acme", "third").flatMap(firm -> ofFirm(firm).stream()).toList())
        .containsExactlyInAnyOrderElementsOf(kinds);
    return kinds;
  }

  private static List<String> ofFirm(String slug) {
    String document =
        "{ firm(slug: \""
            + slug
            + "\") { conflicts(filter: {statementKind: "
            + (slug.equals("third") ? "BID" : "PURCHASE")
            + "}) { nodes { kind } } } }";
    return JsonPath.from(Ask.body(document)).getList("data.firm.conflicts.nodes.kind");
  }

  private static JsonPath answer() {
    return JsonPath.from(Ask.body("{ conflicts { nodes { id kind sameOrigin } } }"));
  }
}
