package press.dossier.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static press.dossier.store.recording.Said.DESK;
import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;
import press.dossier.model.Viewer;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

@DossierTest
class DeskTest {

  private static final String SHA256_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @Inject FirstBeat beat;
  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void hide() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(
        Said.batch(Said.beat(), Said.firm("open", "Open", PUBLIC), Said.firm("shut", "Shut", DESK)),
        "test");
  }

  @Test
  void the_desk_sees_what_is_hidden_and_nobody_else_does() {
    String all = "{ firms { totalCount nodes { slug } } search(text: \"shut\") { matched } }";

    ask(all, Map.of())
        .statusCode(200)
        .body("data.firms.totalCount", equalTo(1))
        .body("data.firms.nodes.slug", equalTo(List.of("open")))
        .body("data.search", equalTo(List.of()));
    ask(all, Ask.AS_DESK)
        .statusCode(200)
        .body("data.firms.totalCount", equalTo(2))
        .body("data.firms.nodes.slug", equalTo(List.of("open", "shut")))
        .body("data.search.matched", equalTo(List.of("Shut")));
  }

  @Test
  void one_plan_is_not_taken_for_the_other() {
    String one = "{ firm(slug: \"shut\") { name } }";

    for (int again = 0; again < 3; again++) {
      ask(one, Ask.AS_DESK).body("data.firm.name", equalTo("Shut"));
      ask(one, Map.of()).body("data.firm", nullValue());
    }
  }

  @Test
  void archived_texts_are_for_the_desk_alone() throws SQLException {
    beat.load();
    String texts =
        "{ publications(filter: {kind: [NOTE]}, first: 1) { nodes { snapshots { sha256 text } } } }";

    ask(texts, Map.of())
        .body("data.publications.nodes[0].snapshots[0].sha256", notNullValue())
        .body("data.publications.nodes[0].snapshots[0].text", nullValue());
    ask(texts, Ask.AS_DESK).body("data.publications.nodes[0].snapshots[0].text", notNullValue());
  }

  @Test
  void a_table_is_the_viewers_own() {
    String list = "{ firms { nodes { slug } } }";

    assertThat(table(list, Map.of())).hasSize(2);
    assertThat(table(list, Ask.AS_DESK)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer", "Basic ZGVzazpkZXNr", "", "desk"})
  void a_token_that_is_not_known_is_refused(String authorization) {
    ask("{ __typename }", Map.of("Authorization", authorization))
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
        .body("data", nullValue());
  }

  @Test
  void answers_tell_caches_that_they_vary() {
    ask("{ __typename }", Map.of()).header("Vary", "Accept, Accept-Encoding, Authorization");
  }

  @Test
  void without_tokens_nobody_is_of_the_desk() {
    Viewers viewers = new Viewers(Optional::empty);

    assertThat(viewers.of(null)).contains(Viewer.PUBLIC);
    assertThat(viewers.of("Bearer a")).isEmpty();
  }

  @Test
  void several_tokens_are_of_the_desk_in_whatever_case_they_are_written() {
    Viewers viewers =
        new Viewers(() -> Optional.of(List.of("00".repeat(32), " " + SHA256_OF_A.toUpperCase())));

    assertThat(viewers.of("bearer  a ")).contains(Viewer.DESK);
    assertThat(viewers.of("Bearer b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "abc123", "zz"})
  void a_token_written_in_place_of_its_hash_is_refused_and_not_repeated(String token) {
    assertThatThrownBy(() -> new Viewers(() -> Optional.of(List.of(token))))
        .hasMessageContaining("DOSSIER_DESK_TOKENS")
        .hasMessageContaining("sha256sum")
        .hasMessageNotContaining(token);
  }

  private static List<String> table(String document, Map<String, String> headers) {
    return given()
        .headers(headers)
        .contentType("application/json")
        .accept("text/csv")
        .body(Map.of("query", document))
        .post("/graphql")
        .asString()
        .lines()
        .toList();
  }

  private static ValidatableResponse ask(String document, Map<String, String> headers) {
    return given()
        .headers(headers)
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", document))
        .post("/graphql")
        .then();
  }
}
