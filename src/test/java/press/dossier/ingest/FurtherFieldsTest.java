package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.Folder;
import press.dossier.model.EntityField;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Change;
import press.dossier.store.recording.Change.FieldChange;
import press.dossier.store.recording.Recorded;

/// The further fields of entities, from a file to an answer.
@DossierTest
class FurtherFieldsTest {

  @Inject Beats beats;
  @Inject DataSource database;
  @TempDir Path folder;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @ParameterizedTest
  @EnumSource
  void a_field_comes_from_the_file_to_the_answer(EntityField field) throws Exception {
    String written =
        switch (field.type()) {
          case TEXT -> "\"say 'hello'\"";
          case DATE -> "1993-04";
        };
    Object served =
        switch (field.type()) {
          case TEXT -> "say 'hello'";
          case DATE -> Map.of("earliest", "1993-04-01", "latest", "1993-04-30", "text", "1993-04");
        };
    String selected =
        switch (field.type()) {
          case TEXT -> "";
          case DATE -> " { earliest latest text }";
        };

    String kind = field.kinds().stream().map(Enum::name).sorted().findFirst().orElseThrow();
    Loaded loaded = load(kind, field.word() + ": " + written);

    assertThat(loaded.problems()).isEmpty();
    assertThat(load(kind, field.word() + ": " + written).recorded().flatMap(Recorded::revision))
        .isEmpty();
    assertThat(answer(kind, field.word() + selected).<Object>get("data.entity." + field.word()))
        .isEqualTo(served);
  }

  @Test
  void an_edit_says_what_changed() throws Exception {
    load("FIRM", "website: https://one.example");

    Loaded edited = load("FIRM", "website: https://two.example");

    assertThat(edited.recorded().orElseThrow().changes())
        .singleElement()
        .extracting(Change::fields)
        .asInstanceOf(InstanceOfAssertFactories.list(FieldChange.class))
        .containsExactly(
            new FieldChange(
                "details",
                "{\"website\":\"https://one.example\"}",
                "{\"website\":\"https://two.example\"}"));
  }

  @Test
  void a_kind_that_lacks_the_field_refuses_it() throws Exception {
    Loaded loaded = load("PLACE", "website: https://one.example");

    assertThat(loaded.recorded()).isEqualTo(Optional.empty());
    assertThat(loaded.problems())
        .extracting(Problem::reason)
        .containsExactly("an entity has no `website`");
  }

  private static JsonPath answer(String kind, String selection) {
    String type =
        switch (kind) {
          case "FIRM" -> "Firm";
          case "PERSON" -> "Person";
          case "PUBLIC_BODY" -> "PublicBody";
          case "PRODUCT" -> "Product";
          default -> throw new IllegalArgumentException(kind);
        };
    return JsonPath.from(
        Ask.body("{ entity(slug: \"it\") { ... on %s { %s } } }".formatted(type, selection)));
  }

  private Loaded load(String kind, String field) throws IOException {
    String what =
        switch (kind) {
          case "FIRM" -> "firm: It, kind: COMPANY";
          case "PERSON" -> "person: It";
          case "PUBLIC_BODY" -> "publicBody: It, kind: COURT";
          case "PRODUCT" -> "product: It, kind: CHIP";
          case "PLACE" -> "place: It, kind: CITY";
          default -> throw new IllegalArgumentException(kind);
        };
    Files.writeString(
        folder.resolve("beat.yaml"),
        "beat: {key: b, name: B}\nentities: [{key: it, %s, %s}]\n".formatted(what, field));
    return beats.load(Folder.find(folder).orElseThrow());
  }
}
