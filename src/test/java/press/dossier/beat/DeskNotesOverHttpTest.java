package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;

/// The desk's own notes over HTTP: claims quote them, and nothing gives their text away.
@DossierTest
class DeskNotesOverHttpTest extends ServedRows {

  private static final String QUOTES =
      """
      { claims(first: 100, filter: {publisher: ["chips-and-tiktok/dossier-desk"]}) { nodes {
        publication { slug snapshots { sha256 retrievedAt } }
        quotes { exact start end snapshot { sha256 retrievedAt } }
      } } }\
      """;

  private static final String NOTES =
      """
      { publications(filter: {publisher: ["chips-and-tiktok/dossier-desk"]}) { nodes {
        id slug title url language kind publishedOn { text } embodies { name }
        publisher { name } snapshots { sha256 retrievedAt }
        claims(first: 100) { nodes { quotes { exact prefix suffix } statement { id } } }
      } } }\
      """;

  @Inject DataSource database;

  @Test
  void at_least_six_claims_quote_what_stands_between_start_and_end() {
    List<JsonObject> claims = quoting();

    assertThat(claims).hasSizeGreaterThanOrEqualTo(6);
    assertThat(claims)
        .allSatisfy(claim ->
            assertThat(quotes(claim))
                .allSatisfy(quote ->
                    assertThat(oneLine(quote.getString("exact")))
                        .isEqualTo(oneLine(between(archived(claim), quote)))));
  }

  @Test
  void all_four_notes_are_quoted() {
    assertThat(quoting().stream().map(DeskNotesOverHttpTest::note).distinct())
        .containsExactlyInAnyOrder(
            "chips-and-tiktok/desk-note-offers",
            "chips-and-tiktok/desk-note-purchases",
            "chips-and-tiktok/desk-note-rules",
            "chips-and-tiktok/desk-note-ruling");
  }

  @Test
  void a_quote_names_the_snapshot_of_its_publication() {
    assertThat(quoting())
        .allSatisfy(claim ->
            assertThat(quotes(claim).map(quote -> quote.get("snapshot")))
                .allMatch(claim.getJsonObject("publication").getJsonArray("snapshots")::contains));
  }

  @Test
  void the_one_field_of_the_schema_that_is_the_archived_text_is_null_for_the_public() {
    assertThat(fields("Snapshot")).containsExactly("retrievedAt", "sha256", "text");
    assertThat(
            JsonPath.from(Ask.body("{ publications(first: 100) { nodes { snapshots { text } } } }"))
                .getList("data.publications.nodes.snapshots.text.flatten()"))
        .isNotEmpty()
        .containsOnlyNulls();
    assertThat(composites().stream().filter(type -> fields(type).contains("text")))
        .as("what has a text: days and names, and the archive")
        .containsExactlyInAnyOrder("DateRange", "Name", "Snapshot");
    assertThat(fields("Publication"))
        .containsExactly(
            "affected",
            "claims",
            "corrections",
            "embodies",
            "id",
            "kind",
            "language",
            "observations",
            "publishedOn",
            "publisher",
            "retraction",
            "slug",
            "snapshots",
            "title",
            "url");
  }

  @Test
  void no_answer_about_a_note_holds_words_that_nobody_quotes() {
    assertThat(ServedBeat.answer(NOTES).toString())
        .contains("The proposal itself went out on 9 January 2025 and names no sum.")
        .doesNotContain("We have found nothing firm since")
        .doesNotContain("Count them before you count the")
        .doesNotContain("please do not print the two numbers")
        .doesNotContain("One trap remains");
  }

  private static List<JsonObject> quoting() {
    return nodes(ServedBeat.answer(QUOTES).getJsonObject("claims"))
        .filter(claim -> !claim.getJsonArray("quotes").isEmpty())
        .toList();
  }

  private static Stream<JsonObject> nodes(JsonObject connection) {
    return connection.getJsonArray("nodes").getValuesAs(JsonObject.class).stream();
  }

  private static Stream<JsonObject> quotes(JsonObject claim) {
    return claim.getJsonArray("quotes").getValuesAs(JsonObject.class).stream();
  }

  private static String note(JsonObject claim) {
    return claim.getJsonObject("publication").getString("slug");
  }

  private String archived(JsonObject claim) {
    return new StoredBeat(database).archived(note(claim));
  }

  private static String between(String text, JsonObject quote) {
    return text.substring(quote.getInt("start"), quote.getInt("end"));
  }

  /// The archived text has line breaks where a quote may have spaces.
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> fields(String type) {
    return ServedBeat.answer("{ __type(name: \"" + type + "\") { fields { name } } }")
        .getJsonObject("__type")
        .getJsonArray("fields")
        .getValuesAs(field -> ((JsonObject) field).getString("name"))
        .stream()
        .sorted()
        .toList();
  }

  /// Objects and interfaces: what else there is has no fields.
  private static List<String> composites() {
    return ServedBeat.answer("{ __schema { types { name kind } } }")
        .getJsonObject("__schema")
        .getJsonArray("types")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(type -> List.of("OBJECT", "INTERFACE").contains(type.getString("kind")))
        .map(type -> type.getString("name"))
        .toList();
  }
}
