package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.recording.Recorder;

/// Each publication of the first beat is really retracted, and what then stands otherwise is held
/// against what had been told before.
@DossierTest
class RetractedOneByOneTest extends ServedRows {

  private static final String STAND = "id status corroboration { origins }";

  @Inject Recorder recorder;
  @Inject DataSource database;

  /// How a statement stands.
  private record Stand(String status, int origins) {}

  @Test
  void what_a_publication_was_said_to_affect_is_what_its_retraction_changes() throws SQLException {
    Map<String, Stand> before = stands();
    List<String> consequences = new ArrayList<>();

    for (String slug : slugs()) {
      Map<String, String> told = told(slug, consequences);
      long revision = retract(slug);
      Map<String, String> changed = changed(before, stands());
      undo(revision);

      assertThat(told).as("affected by %s", slug).isEqualTo(changed);
    }
    assertThat(consequences).contains("FALLS", "WEAKENS", "STRENGTHENS");
    assertThat(stands()).isEqualTo(before);
  }

  private static List<String> slugs() {
    return objects(
            ServedBeat.answer("{ publications(first: 100) { nodes { slug } } }"), "publications")
        .map(publication -> publication.getString("slug"))
        .toList();
  }

  private static Stream<JsonObject> objects(JsonObject data, String field) {
    return data.getJsonObject(field).getJsonArray("nodes").getValuesAs(JsonObject.class).stream();
  }

  private static Map<String, String> told(String slug, List<String> consequences) {
    Map<String, String> told = new TreeMap<>();
    JsonObject answer =
        ServedBeat.answer(
            "{ affectedBy(publication: \""
                + slug
                + "\", first: 100) { nodes { consequence statement { id } statusNow statusWithout originsNow originsWithout } } }");
    objects(answer, "affectedBy")
        .forEach(affected -> {
          consequences.add(affected.getString("consequence"));
          told.put(
              affected.getJsonObject("statement").getString("id"),
              change(
                  new Stand(affected.getString("statusNow"), affected.getInt("originsNow")),
                  new Stand(
                      affected.getString("statusWithout"), affected.getInt("originsWithout"))));
        });
    return told;
  }

  private static Map<String, String> changed(Map<String, Stand> before, Map<String, Stand> after) {
    Map<String, String> changed = new TreeMap<>();
    before.forEach((id, stand) -> {
      if (!stand.equals(after.get(id))) {
        changed.put(id, change(stand, after.get(id)));
      }
    });
    return changed;
  }

  private static String change(Stand from, Stand to) {
    return from + " to " + to;
  }

  private static Map<String, Stand> stands() {
    Map<String, Stand> stands = new TreeMap<>();
    for (String page : List.of("first: 100", "last: 100")) {
      objects(
              ServedBeat.answer("{ statements(" + page + ") { nodes { " + STAND + " } } }"),
              "statements")
          .forEach(statement ->
              stands.put(
                  statement.getString("id"),
                  new Stand(
                      statement.getString("status"),
                      statement.getJsonObject("corroboration").getInt("origins"))));
    }
    return stands;
  }

  private long retract(String slug) {
    RetractionItem retraction =
        RetractionItem.of(
            NodeType.PUBLICATION, slug, DateRange.day(LocalDate.of(2025, 3, 1)), "For a test.");
    return recorder
        .record(new Batch("chips-and-tiktok", List.of(retraction)), "test")
        .revision()
        .orElseThrow();
  }

  /// Takes a revision back as if it had never been.
  private void undo(long revision) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet versioned =
          sql.executeQuery(
              "select table_name from information_schema.columns where column_name = 'to_revision'")) {
        while (versioned.next()) {
          tables.add(versioned.getString(1));
        }
      }
      for (String table : tables) {
        sql.execute("delete from " + table + " where from_revision = " + revision);
        sql.execute("update " + table + " set to_revision = null where to_revision = " + revision);
      }
      sql.execute("delete from change where revision = " + revision);
      sql.execute("delete from node where type = 'RETRACTION'");
      sql.execute("delete from revision where number = " + revision);
    }
  }
}
