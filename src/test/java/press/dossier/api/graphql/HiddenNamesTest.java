package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.store.recording.Said.DESK;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.NameKind;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.NameItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class HiddenNamesTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(Said.batch(Said.beat(), Said.firm("acme", "Acme", PUBLIC)), "test");
  }

  @Test
  void an_entity_for_the_desk_alone_is_not_found() {
    recorder.record(Said.batch(Said.firm("zenith", "Zenith", DESK)), "test");

    assertThat(search("zenith")).isEmpty();
    assertThat(search("zenit")).isEmpty();
  }

  @Test
  void an_entity_under_embargo_is_found_once_the_embargo_is_lifted() {
    Instant until = Instant.parse("2025-01-20T18:00:00Z");
    recorder.record(
        Said.batch(Said.firm("zenith", "Zenith", new Visibility.Embargoed(until))), "test");
    assertThat(search("zenith")).isEmpty();

    recorder.liftEmbargoes(until);

    assertThat(search("zenith")).containsExactly("zenith");
  }

  @Test
  void a_name_that_a_hidden_beat_adds_is_not_found() {
    NameItem name = new NameItem("Zenith", NameKind.ALIAS, "en");
    recorder.record(
        new Batch(
            "secret",
            List.of(
                new BeatItem("secret", "A beat", null, List.of(), DESK),
                new ExtensionItem("acme", List.of(name), List.of()))),
        "test");

    assertThat(search("zenith")).isEmpty();
    assertThat(search("acme")).containsExactly("acme");
  }

  private static List<String> search(String typed) {
    return JsonPath.from(Ask.body("{ search(text: \"" + typed + "\") { entity { slug } } }"))
        .getList("data.search.entity.slug");
  }
}
