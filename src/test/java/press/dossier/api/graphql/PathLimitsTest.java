package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.NarrowLimits;
import press.dossier.api.http.Ask;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What a search for paths leaves out, and that it says so: here hubs play more than 5 parts, and a
/// search looks at 20 of them and weighs 4 chains.
@DossierTest
@TestProfile(NarrowLimits.class)
class PathLimitsTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final Links links = new Links();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void no_path_leads_through_a_hub_and_the_answer_names_it() {
    links.add("a hub").add("hub b").add("a x").add("x y").add("y b");
    others("hub", 4);

    JsonPath path = ask("");

    assertThat(lengths(path)).containsExactly(3);
    assertThat(hubs(path)).containsExactly("hub");
    assertThat(path.getBoolean("budgetExceeded")).isFalse();
  }

  @Test
  void an_entity_of_as_many_parts_as_may_be_is_gone_through() {
    links.add("a hub").add("hub b");
    others("hub", 3);

    JsonPath path = ask("");

    assertThat(lengths(path)).containsExactly(2);
    assertThat(hubs(path)).isEmpty();
  }

  @Test
  void a_hub_behind_the_last_hop_hides_nothing() {
    links.add("a b").add("a x").add("b y").add("x hub").add("y hub");
    others("hub", 9);

    assertThat(hubs(ask("first: 1"))).isEmpty();
    assertThat(hubs(ask("maxHops: 3"))).isEmpty();
    assertThat(hubs(ask("maxHops: 4"))).containsExactly("hub");
  }

  @Test
  void an_end_may_be_a_hub() {
    links.add("a x").add("x b");
    others("a", 9);

    JsonPath path = ask("");

    assertThat(lengths(path)).containsExactly(2);
    assertThat(hubs(path)).isEmpty();
  }

  @Test
  void a_search_that_would_look_at_too_much_ends_with_what_it_has_found() {
    links.add("a x").add("x b").add("a c").add("c d").add("d e").add("e b");
    for (String from : List.of("a", "b", "c", "d", "e")) {
      others(from, 3);
    }

    assertThat(ask("first: 1").getBoolean("budgetExceeded")).isFalse();
    JsonPath path = ask("");
    assertThat(lengths(path)).containsExactly(2);
    assertThat(path.getBoolean("budgetExceeded")).isTrue();
  }

  @Test
  void ends_of_too_many_parts_are_not_begun_with() {
    links.add("a b");
    others("a", 30);
    others("b", 30);

    JsonPath path = ask("");

    assertThat(lengths(path)).isEmpty();
    assertThat(path.getBoolean("budgetExceeded")).isTrue();
    assertThat(path.getString("from.slug")).isEqualTo("a");
  }

  @Test
  void more_chains_than_may_be_weighed_are_not() {
    for (String between : List.of("v", "w", "x", "y")) {
      links.add("a " + between).add(between + " b");
    }
    assertThat(ask("first: 1").getBoolean("budgetExceeded")).isFalse();

    links.add("a z").add("z b");

    JsonPath path = ask("first: 20");
    assertThat(lengths(path)).containsExactly(2, 2, 2, 2);
    assertThat(path.getBoolean("budgetExceeded")).isTrue();
  }

  /// Links an entity with others who are linked with nobody else.
  private void others(String entity, int many) {
    for (int i = 0; i < many; i++) {
      links.add(entity + " " + entity + i);
    }
  }

  private JsonPath ask(String arguments) {
    recorder.record(Said.batch(links.items()), "test");
    return Ask.response(
            "{ path(from: {slug: \"a\"}, to: {slug: \"b\"} "
                + arguments
                + ") { from { slug } paths { length } hubsLeftOut { slug } budgetExceeded } }",
            Map.of())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("data.path");
  }

  private static List<Integer> lengths(JsonPath path) {
    return path.getList("paths.length");
  }

  private static List<String> hubs(JsonPath path) {
    return path.getList("hubsLeftOut.slug");
  }
}
