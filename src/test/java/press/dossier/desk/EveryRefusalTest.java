package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Mutate;
import press.dossier.model.StatementKind;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// Each refusal of the readers of files, and where the desk refuses the same, or why it cannot
/// occur there.
@DossierTest
class EveryRefusalTest {

  private static final Path READERS = Path.of("src/main/java/press/dossier/ingest/beat");

  private static final String ADD =
      "mutation ($input: AddClaimInput!) { addClaim(input: $input) { userErrors { field code } revision } }";

  /// What these refuse is how files lie and are put together.
  private static final List<String> READING_FILES = List.of("BeatFiles", "Sections", "Circles");

  @Inject Recorder recorder;
  @Inject DataSource database;

  private void hold() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        Said.batch(
            Said.beat(),
            Said.firm("held"),
            Said.publisher(),
            Said.publication("p"),
            Said.purchase("s", "held", "ORDERED"),
            Said.claim("c", "s", "p")),
        "test");
  }

  @ParameterizedTest
  @MethodSource("press.dossier.desk.Refusal#atTheDesk")
  void the_desk_refuses_what_files_are_refused_for(Refusal.AtTheDesk refusal) throws SQLException {
    hold();
    JsonObject input = WholeInput.of(refusal.kind());
    refusal.change().accept(input);

    var answer = Mutate.asDesk(ADD, WholeInput.sent(input, "once")).statusCode(200);

    List<List<String>> fields = answer.extract().path("data.addClaim.userErrors.field");
    List<String> codes = answer.extract().path("data.addClaim.userErrors.code");
    assertThat(fields.stream().map(path -> String.join("/", path)).collect(Collectors.joining(" ")))
        .isEqualTo(refusal.path());
    assertThat(codes.stream().distinct().collect(Collectors.joining(" ")))
        .isEqualTo(refusal.code());
  }

  @Test
  void a_number_that_an_entity_has_is_given_to_no_other() throws SQLException {
    hold();
    JsonObject input = WholeInput.of(StatementKind.BID);
    Mutate.asDesk(ADD, WholeInput.sent(input, "once")).body("data.addClaim.revision", equalTo(2));

    Map<String, Object> another =
        Map.of(
            "newEntities",
            List.of(
                Map.of(
                    "key",
                    "another",
                    "firm",
                    Map.of("name", "Another", "kind", "FUND"),
                    "identifiers",
                    List.of(Map.of("scheme", "WIKIDATA", "value", "Q1")))),
            "publication",
            "b/p",
            "statement",
            "desk/said",
            "idempotencyKey",
            "twice");
    Mutate.asDesk(ADD, another)
        .body("data.addClaim.userErrors.code", contains("KEY_TAKEN"))
        .body(
            "data.addClaim.userErrors[0].field",
            equalTo(List.of("input", "newEntities", "0", "identifiers", "0", "value")));
  }

  @Test
  void no_refusal_of_the_readers_is_missing_here() throws IOException {
    Map<String, List<Refusal>> byReader =
        Refusal.all().stream().collect(Collectors.groupingBy(Refusal::reader));

    try (Stream<Path> readers = Files.list(READERS)) {
      for (Path reader : readers.toList()) {
        String source = Files.readString(reader);
        String name = reader.getFileName().toString().replace(".java", "");
        long sites = Pattern.compile("\\b(error|refuse)\\(").matcher(source).results().count();
        if (READING_FILES.contains(name)) {
          continue;
        }
        assertThat(byReader.getOrDefault(name, List.of())).as(name).hasSize((int) sites);
        byReader
            .getOrDefault(name, List.of())
            .forEach(refusal -> assertThat(source).as(name).contains(refusal.reason()));
      }
    }
  }
}
