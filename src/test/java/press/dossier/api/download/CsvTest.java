package press.dossier.api.download;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.beat.FirstBeat;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class CsvTest {

  @Inject FirstBeat beat;
  @Inject Recorder recorder;
  @Inject DataSource database;

  @Test
  void a_row_tells_its_id_status_and_first_publication_before_what_was_selected() throws Exception {
    beat.load();

    List<CSVRecord> rows =
        table(
            "{ firm(slug: \"bytedance\") { purchases(filter: {product: [\"h20\"], stage: [ORDERED]}) {"
                + " nodes { happened { text } stage quantity { value bound } product { name } } } } }");

    assertThat(rows.getFirst().toList())
        .containsExactly(
            "id",
            "status",
            "firstPublication",
            "firstPublicationUrl",
            "happened.text",
            "stage",
            "quantity.value",
            "quantity.bound",
            "product.name");
    assertThat(rows.stream().skip(1).map(row -> row.toList().subList(1, 9)))
        .contains(
            List.of(
                "REPORTED",
                "Report on ByteDance's H20 orders and its own chips",
                "",
                "2024",
                "ORDERED",
                "200000",
                "MORE_THAN",
                "H20"));
  }

  @Test
  void the_whole_list_comes_in_the_order_of_its_pages() throws Exception {
    CleanDatabase.of(database);
    List<Item> items = new ArrayList<>(List.of(Said.beat()));
    for (int i = 0; i < 250; i++) {
      items.add(Said.firm("f%03d".formatted(i)));
    }
    recorder.record(new Batch("b", items), "test");

    List<String> slugs =
        table("{ firms(orderBy: {field: SLUG, direction: DESC}) { edges { node { slug } } } }")
            .stream()
            .skip(1)
            .map(row -> row.get(4))
            .toList();

    assertThat(slugs).hasSize(250).startsWith("f249", "f248").endsWith("f001", "f000");
  }

  @Test
  void a_change_tells_the_id_of_what_has_changed() throws Exception {
    beat.load();

    List<CSVRecord> rows =
        table("{ changes(filter: {kind: CONTRADICTED}) { nodes { revision kind } } }");

    assertThat(rows.getFirst().toList())
        .containsExactly(
            "id", "status", "firstPublication", "firstPublicationUrl", "revision", "kind");
    assertThat(rows.size()).isGreaterThan(3);
    assertThat(rows.stream().skip(1))
        .allSatisfy(row -> {
          assertThat(row.get(0)).hasSize(36);
          assertThat(row.get(1)).isNotBlank();
          assertThat(row.get(2)).isNotBlank();
          assertThat(row.get(5)).isEqualTo("CONTRADICTED");
        });
  }

  @Test
  void a_length_asked_for_is_kept() throws Exception {
    beat.load();

    assertThat(table("{ firms(first: 3) { nodes { slug } } }")).hasSize(4);
    assertThat(table("{ firms(last: 2) { nodes { slug } } }")).hasSize(3);
  }

  @Test
  void names_come_back_as_they_are_and_formulas_as_text() throws Exception {
    CleanDatabase.of(database);
    List<String> names =
        List.of(
            "Comma, Inc.",
            "The \"Quoted\" Firm",
            "Two\nlines",
            "Umlaut Ä 字节",
            "'Apostrophe",
            "12",
            "=1+1",
            "@SUM(A1)",
            "-2+3",
            "+cmd|' /C calc'!A0");
    List<Item> items = new ArrayList<>(List.of(Said.beat()));
    for (int i = 0; i < names.size(); i++) {
      items.add(Said.firm("f" + i, names.get(i), PUBLIC));
    }
    recorder.record(new Batch("b", items), "test");

    List<String> written =
        table("{ firms(orderBy: {field: SLUG}) { nodes { name } } }").stream()
            .skip(1)
            .map(row -> row.get(4))
            .toList();

    assertThat(written.subList(0, 6)).isEqualTo(names.subList(0, 6));
    assertThat(written.subList(6, 10))
        .containsExactly("'=1+1", "'@SUM(A1)", "'-2+3", "'+cmd|' /C calc'!A0");
  }

  @Test
  void values_of_a_list_share_a_cell() throws Exception {
    beat.load();

    List<CSVRecord> rows =
        table(
            "{ firm(slug: \"tiktok\") { bidsReceived(filter: {participant: [\"kirkland-and-ellis\"]}) {"
                + " nodes { participants { role bidder { name } } } } } }");

    assertThat(rows.getFirst().get(4)).isEqualTo("participants.role");
    assertThat(rows.get(1).get(4)).isEqualTo("BIDDER; BIDDER; ADVISER; ADVISER");
  }

  @Test
  void type_conditions_on_the_way_and_in_the_nodes_are_followed() throws Exception {
    beat.load();
    String id =
        JsonPath.from(Ask.body("{ firm(slug: \"bytedance\") { id } }")).getString("data.firm.id");

    List<CSVRecord> rows =
        table(
            "{ node(id: \""
                + id
                + "\") { ... on Firm { statements { nodes { kind ... on Purchase { rank } ... on"
                + " Ownership { owned { slug } } } } } } }");

    assertThat(rows.getFirst().toList()).endsWith("kind", "rank", "owned.slug");
    assertThat(rows.stream().map(row -> row.get(6))).contains("tiktok", "flow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ beats { nodes { slug } } }",
        "{ claims(filter: {stance: [DENIES]}) { nodes { stance } } }",
        "{ publications { nodes { title } } }",
        "{ publishers { nodes { name } } }",
        "{ beat(slug: \"chips-and-tiktok\") { timeline { nodes { kind at { text } } } } }",
        "{ entities { nodes { __typename name } } }",
      })
  void every_list_can_be_a_table(String document) throws Exception {
    beat.load();

    List<CSVRecord> rows = table(document);

    assertThat(rows.size()).isGreaterThan(1);
    assertThat(rows.stream().skip(1).map(row -> row.get(0)))
        .allSatisfy(id -> assertThat(id).hasSize(36));
  }

  @Test
  void something_that_is_not_there_is_a_table_without_rows() throws Exception {
    assertThat(table("{ firm(slug: \"nobody\") { purchases { nodes { stage } } } }")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ firm(slug: \"tiktok\") { name } }",
        "{ firms { totalCount } }",
        "{ firms { nodes { slug bids { nodes { stage } } } } }",
        "{ firms { nodes { slug } } persons { nodes { slug } } }",
        "{ firm(slug: \"tiktok\") { name bidsReceived { nodes { stage } } } }",
        "{ nodes(ids: []) { id } }",
        "{ __schema { types { name } } }",
        "{ __typename }",
      })
  void what_leads_to_no_single_list_is_refused(String document) {
    ask(document)
        .statusCode(400)
        .contentType(containsString("application/json"))
        .body("errors[0].extensions.code", equalTo("TABLE_IMPOSSIBLE"));
  }

  @Test
  void an_error_of_the_question_is_told_as_ever() {
    ask("{ firms(after: \"x\") { nodes { slug } } }")
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("CURSOR_INVALID"));
  }

  private static List<CSVRecord> table(String document) throws IOException {
    String csv =
        ask(document)
            .statusCode(200)
            .contentType("text/csv; charset=utf-8; header=present")
            .header("Dossier-Rule", "weighting-v1")
            .extract()
            .asString();
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static ValidatableResponse ask(String document) {
    return given()
        .contentType("application/json")
        .accept("text/csv")
        .body(Map.of("query", document))
        .post("/graphql")
        .then();
  }
}
