package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// How Frank McCourt and Nvidia are connected in the first beat, over HTTP.
@DossierTest
class PathOverHttpTest {

  private static final String HOP = "from { slug } to { slug } best { level }";

  @Inject FirstBeat beat;

  @BeforeEach
  void load() throws Exception {
    beat.load();
  }

  @Test
  void mccourt_bids_for_what_nvidias_customer_owns() {
    JsonObject path = paths("", "hops { " + HOP + " } weakest { " + HOP + " }").getFirst();

    assertThat(objects(path.getJsonArray("hops")).map(PathOverHttpTest::hop))
        .containsExactly(
            "frank-mccourt to tiktok, level 2",
            "tiktok to bytedance, level 3",
            "bytedance to nvidia, level 1");
    assertThat(hop(path.getJsonObject("weakest"))).isEqualTo("bytedance to nvidia, level 1");
  }

  @Test
  void each_step_tells_its_statements_and_who_reported_them_first() {
    JsonObject path =
        paths(
                "",
                "hops { statementCount statements { kind firstClaim { publication { publisher { name } } } } }")
            .getFirst();
    List<JsonObject> hops = objects(path.getJsonArray("hops")).toList();

    assertThat(hops.stream().map(hop -> hop.getInt("statementCount"))).containsExactly(5, 1, 11);
    assertThat(hops.stream().map(PathOverHttpTest::kinds))
        .containsExactly("BID OBSERVATION", "OWNERSHIP", "OBSERVATION PURCHASE");
    assertThat(publishers(hops.getFirst())).containsOnly("CBS News", "Citizenside");
  }

  @Test
  void before_anything_was_reported_they_were_not_connected() {
    assertThat(paths(", asOf: {knownAt: \"2023-12-31\"}", "length")).isEmpty();
  }

  private static List<JsonObject> paths(String arguments, String selection) {
    return objects(
            ServedBeat.answer(
                    "{ path(from: {slug: \"frank-mccourt\"}, to: {slug: \"nvidia\"}%s) { paths { %s } } }"
                        .formatted(arguments, selection))
                .getJsonObject("path")
                .getJsonArray("paths"))
        .toList();
  }

  private static String hop(JsonObject hop) {
    return hop.getJsonObject("from").getString("slug")
        + " to "
        + hop.getJsonObject("to").getString("slug")
        + ", level "
        + hop.getJsonObject("best").getInt("level");
  }

  private static String kinds(JsonObject hop) {
    return objects(hop.getJsonArray("statements"))
        .map(statement -> statement.getString("kind"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> publishers(JsonObject hop) {
    return objects(hop.getJsonArray("statements"))
        .map(statement -> statement.getJsonObject("firstClaim").getJsonObject("publication"))
        .map(publication -> publication.getJsonObject("publisher").getString("name"));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream();
  }
}
