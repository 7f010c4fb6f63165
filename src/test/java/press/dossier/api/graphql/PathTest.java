package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.Viewer;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// How two entities are connected, case by case.
@DossierTest
class PathTest {

  private static final String FROM_A_TO_B = "from: {slug: \"a\"}, to: {slug: \"b\"} ";
  private static final String ROUTES = "paths { hops { from { slug } to { slug } } }";

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final Links links = new Links();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void shorter_paths_come_first_and_longer_ones_follow() {
    links.add("a c").add("c d").add("d b").add("a x").add("x b").add("a b");
    record();

    assertThat(routes("")).containsExactly("a b", "a x b", "a c d b");
    assertThat(routes("first: 2")).containsExactly("a b", "a x b");
    assertThat(routes("maxHops: 2")).containsExactly("a b", "a x b");
    assertThat(routes("maxHops: 1")).containsExactly("a b");
  }

  @Test
  void six_hops_are_found_and_seven_are_not() {
    links.add("a c").add("c d").add("d e").add("e f").add("f g").add("g b").add("b h");
    record();

    assertThat(routes("")).containsExactly("a c d e f g b");
    assertThat(routes("maxHops: 5")).isEmpty();
    assertThat(routes(Viewer.PUBLIC, "from: {slug: \"a\"}, to: {slug: \"h\"}")).isEmpty();
  }

  @Test
  void a_path_meets_nobody_twice_and_goes_around_by_longer_ways() {
    links.add("a x").add("x b").add("x y").add("y z").add("z x").add("y b").add("z a");
    record();

    List<String> routes = routes("first: 20");

    assertThat(routes.subList(0, 1)).containsExactly("a x b");
    assertThat(routes.subList(1, 4)).containsExactlyInAnyOrder("a x y b", "a z x b", "a z y b");
    assertThat(routes.subList(4, routes.size()))
        .containsExactlyInAnyOrder("a x z y b", "a z x y b", "a z y x b");
  }

  @Test
  void several_statements_between_two_make_one_path() {
    for (int i = 0; i < 12; i++) {
      links.add("a b");
    }
    record();

    JsonPath path = ask(FROM_A_TO_B, "paths { hops { statementCount statements { id } } }");

    assertThat(path.getList("paths.hops.statementCount")).isEqualTo(List.of(List.of(12)));
    assertThat(path.getList("paths[0].hops[0].statements.id")).doesNotHaveDuplicates().hasSize(10);
  }

  @Test
  void all_parties_of_a_statement_are_linked_with_each_other() {
    links.add("a c d").add("d b");
    record();

    assertThat(routes("")).containsExactly("a d b", "a c d b");
  }

  @ParameterizedTest
  @CsvSource({"x, y", "y, x"})
  void of_equal_length_those_through_quiet_entities_come_first(String quiet, String busy) {
    links.add(AttributionKind.BACKGROUND, "a " + quiet).add(quiet + " b").add(quiet + " e");
    links.add(AttributionKind.DOCUMENT, "a " + busy).add(AttributionKind.DOCUMENT, busy + " b");
    links.add(busy + " c").add(busy + " d");
    record();

    assertThat(routes("first: 2")).containsExactly("a " + quiet + " b", "a " + busy + " b");
  }

  @ParameterizedTest
  @CsvSource({"x, y", "y, x"})
  void of_equally_busy_ones_the_best_backed_weakest_hop_decides(String strong, String weak) {
    links.add(AttributionKind.DOCUMENT, "a " + weak).add(AttributionKind.BACKGROUND, weak + " b");
    links.add(AttributionKind.ON_THE_RECORD, "a " + strong);
    links.add(AttributionKind.DOCUMENT, strong + " b");
    record();

    JsonPath path =
        ask(FROM_A_TO_B, "paths { weakest { from { slug } to { slug } best { level origins } } }");

    assertThat(path.getList("paths.weakest"))
        .isEqualTo(List.of(weakest("a", strong, 2), weakest(weak, "b", 1)));
  }

  private static Map<String, Object> weakest(String from, String to, int level) {
    return Map.of(
        "from", Map.of("slug", from),
        "to", Map.of("slug", to),
        "best", Map.of("level", level, "origins", 1));
  }

  @Test
  void of_ones_alike_in_everything_the_smaller_ids_come_first() {
    Stream.of("x", "y", "z", "v", "w")
        .forEach(between -> links.add("a " + between).add(between + " b"));
    record();

    assertThat(routes("first: 20"))
        .containsExactlyElementsOf(
            Stream.of("x", "y", "z", "v", "w")
                .sorted((one, other) -> id(one).compareTo(id(other)))
                .map(between -> "a " + between + " b")
                .toList());
  }

  private static String id(String firm) {
    return NodeId.of(NodeType.ENTITY, firm).toString();
  }

  @Test
  void statements_of_a_hop_come_best_backed_first() {
    links.add(AttributionKind.BACKGROUND, "a b").add(AttributionKind.DOCUMENT, "a b");
    links.add(AttributionKind.ON_THE_RECORD, "a b").add(AttributionKind.OWN_KNOWLEDGE, "a b");
    record();

    JsonPath path =
        ask(
            FROM_A_TO_B,
            "paths { hops { best { level } statements { explanation { asserting { level } } } } }");

    assertThat(path.getInt("paths[0].hops[0].best.level")).isEqualTo(3);
    assertThat(path.getList("paths[0].hops[0].statements.explanation.asserting.level"))
        .isEqualTo(List.of(3, 2, 1, 1));
  }

  @Test
  void what_nobody_stands_behind_is_no_hop() {
    links.unclaimed("a b");
    links.claim(links.unclaimed("a b"), Stance.DENIES);
    links.claim(links.unclaimed("a b"), Stance.QUESTIONS);
    record();
    assertThat(routes("")).isEmpty();

    String claim = links.claim(links.unclaimed("c d"), Stance.ASSERTS);
    links.relay(links.unclaimed("a b"), claim);
    record();
    assertThat(routes("")).containsExactly("a b");

    recorder.record(
        Said.batch(RetractionItem.of(NodeType.CLAIM, claim, Said.DAY, "Withdrawn.")), "test");
    assertThat(routes("")).isEmpty();
  }

  @Test
  void what_is_hidden_is_no_hop_except_for_the_desk() {
    links.add("a x").add("x b").hidden("a b").hide("y").add("a y").add("y b");
    record();

    assertThat(routes("")).containsExactly("a x b");
    assertThat(routes(Viewer.DESK, FROM_A_TO_B))
        .containsExactlyInAnyOrder("a b", "a x b", "a y b")
        .startsWith("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "nobody"})
  void a_hidden_end_is_like_one_that_does_not_exist(String slug) {
    links.hide("hidden").add("a hidden").add("a b");
    record();

    assertThat(
            Ask.body(
                "{ path(from: {slug: \"a\"}, to: {slug: \"%s\"})".formatted(slug)
                    + " { from { slug } to { slug } paths { length } hubsLeftOut { slug }"
                    + " budgetExceeded } }"))
        .isEqualTo(
            "{\"data\":{\"path\":{\"from\":{\"slug\":\"a\"},\"to\":null,\"paths\":[],"
                + "\"hubsLeftOut\":[],\"budgetExceeded\":false}}}");
  }

  @Test
  void an_entity_has_no_path_to_itself() {
    links.add("a b").add("b c").add("c a");
    record();

    JsonPath path =
        ask(
            "from: {slug: \"a\"}, to: {id: \"" + id("a") + "\"}",
            "from { slug } to { slug } paths { length }");

    assertThat(path.getMap(""))
        .isEqualTo(
            Map.of("from", Map.of("slug", "a"), "to", Map.of("slug", "a"), "paths", List.of()));
  }

  @Test
  void a_path_is_as_of_the_days_asked_for() {
    links.held("2024-01-01", "2024-06-30", "a x").add("x b");
    links.reported("2024-03-01", "a y").reported("2024-09-01", "y b");
    record();

    assertThat(routes("")).containsExactlyInAnyOrder("a x b", "a y b");
    assertThat(routes("asOf: {validOn: \"2024-06-30\"}"))
        .containsExactlyInAnyOrder("a x b", "a y b");
    assertThat(routes("asOf: {validOn: \"2024-07-01\"}")).containsExactly("a y b");
    assertThat(routes("asOf: {knownAt: \"2024-08-31\"}")).isEmpty();
    assertThat(routes("asOf: {knownAt: \"2024-09-01\"}")).containsExactly("a y b");
  }

  @Test
  void a_retraction_takes_a_hop_away_from_its_day_on() {
    links.add("a b");
    String claim = links.claim(links.unclaimed("b c"), Stance.ASSERTS);
    record();
    DateRange later = DateRange.day(LocalDate.of(2025, 3, 1));
    recorder.record(
        Said.batch(RetractionItem.of(NodeType.CLAIM, claim, later, "Withdrawn.")), "test");
    String ends = "from: {slug: \"a\"}, to: {slug: \"c\"} ";

    assertThat(routes(Viewer.PUBLIC, ends)).isEmpty();
    assertThat(routes(Viewer.PUBLIC, ends + "asOf: {knownAt: \"2025-02-28\"}"))
        .containsExactly("a b c");
  }

  @Test
  void the_desk_asks_how_they_were_connected_when_less_was_recorded() throws SQLException {
    links.add("a x").add("x b");
    record();
    String before = lastRecorded();
    links.add("a b");
    record();

    assertThat(routes(Viewer.DESK, FROM_A_TO_B)).containsExactly("a b", "a x b");
    assertThat(routes(Viewer.DESK, FROM_A_TO_B + "asOf: {recordedAt: \"" + before + "\"}"))
        .containsExactly("a x b");
  }

  private String lastRecorded() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var last = statement.executeQuery("select max(recorded_at) from revision")) {
      last.next();
      return last.getTimestamp(1).toInstant().toString();
    }
  }

  @Test
  void one_operation_asks_for_several_paths_and_other_things() {
    links.add("a x").add("x b").add("b c");
    record();

    Response response =
        Ask.response(
            """
            query($end: EntityInput!, $hops: Int) {
              there: path(from: {slug: "a"}, to: $end, maxHops: $hops) { ...length }
              back: path(from: $end, to: {slug: "a"}, asOf: {knownAt: "2020-01-01"}) { ...length }
              firm(slug: "x") { slug }
              near: path(from: {slug: "c"}, to: $end) { ...length }
            }
            fragment length on PathSearch { paths { length weakest { from { slug } } } }
            """,
            Map.of("end", Map.of("slug", "b"), "hops", 2));

    response.then().statusCode(200).body("data.there.paths.length", equalTo(List.of(2)));
    response.then().body("data.back.paths", equalTo(List.of()));
    response.then().body("data.near.paths.weakest.from.slug", equalTo(List.of("c")));
    response.then().body("data.firm.slug", equalTo("x"));
    response.then().body("extensions.answer.asOfByField.back.knownAt", equalTo("2020-01-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from: {}, to: {slug: "b"}                                | Argument from needs exactly one
          from: {slug: "a"}, to: {slug: "b", id: "b"}              | Argument to needs exactly one
          from: {slug: "a"}, to: {slug: "b"}, maxHops: 0           | Argument maxHops must be 1 to 6.
          from: {slug: "a"}, to: {slug: "b"}, maxHops: 7           | Argument maxHops must be 1 to 6.
          from: {slug: "a"}, to: {slug: "b"}, first: 0             | Argument first must be 1 to 20.
          from: {slug: "a"}, to: {slug: "b"}, first: 21            | Argument first must be 1 to 20.
          from: {slug: "a\\u0000"}, to: {slug: "b"}                | An argument of field path holds
          """)
  void a_wrong_question_is_refused(String arguments, String message) {
    Ask.response("{ path(" + arguments + ") { paths { length } } }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("ARGUMENT_INVALID"))
        .body("errors[0].message", startsWith(message));
  }

  @Test
  void more_searches_than_ten_are_refused() {
    String paths =
        Stream.iterate(1, i -> i + 1)
            .limit(11)
            .map(i -> "p" + i + ": path(" + FROM_A_TO_B + ") { budgetExceeded } ")
            .collect(Collectors.joining());

    Ask.response("{ " + paths + "}", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"));
  }

  @Test
  void paths_are_no_table() {
    Map<String, String> csv = Map.of("Accept", "text/csv");

    io.restassured.RestAssured.given()
        .headers(csv)
        .contentType("application/json")
        .body(Map.of("query", "{ path(" + FROM_A_TO_B + ") { paths { length } } }"))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("TABLE_IMPOSSIBLE"));
  }

  private void record() {
    recorder.record(Said.batch(links.items()), "test");
  }

  /// The paths from a to b, each as the entities on the way.
  private static List<String> routes(String arguments) {
    return routes(Viewer.PUBLIC, FROM_A_TO_B + arguments);
  }

  private static List<String> routes(Viewer viewer, String arguments) {
    List<List<Map<String, Map<String, String>>>> paths =
        ask(viewer, arguments, ROUTES).getList("paths.hops");
    return paths.stream().map(PathTest::route).toList();
  }

  private static String route(List<Map<String, Map<String, String>>> hops) {
    return hops.getFirst().get("from").get("slug")
        + hops.stream().map(hop -> " " + hop.get("to").get("slug")).collect(Collectors.joining());
  }

  private static JsonPath ask(String arguments, String selection) {
    return ask(Viewer.PUBLIC, arguments, selection);
  }

  private static JsonPath ask(Viewer viewer, String arguments, String selection) {
    String document = "{ path(" + arguments + ") { " + selection + " } }";
    Response response =
        switch (viewer) {
          case PUBLIC -> Ask.response(document, Map.of());
          case DESK -> Ask.asDesk(document, Map.of());
        };
    return response.then().statusCode(200).extract().jsonPath().setRootPath("data.path");
  }
}
