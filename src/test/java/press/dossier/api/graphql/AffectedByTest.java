package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.model.AttributionKind.DOCUMENT;
import static press.dossier.model.AttributionKind.ON_THE_RECORD;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.purchase;
import static press.dossier.store.recording.Variants.attributed;
import static press.dossier.store.recording.Variants.denying;
import static press.dossier.store.recording.Variants.hidden;
import static press.dossier.store.recording.Variants.reported;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What would become of statements if a publication were retracted, case by case.
@DossierTest
class AffectedByTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final List<Item> said = new ArrayList<>();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
    say(
        new BeatItem("b", "A beat", null, List.of("acme"), Said.PUBLIC),
        Said.firm("acme"),
        Said.firm("zenith"),
        Said.publisher(),
        Said.publication("first"),
        Said.publication("second"),
        Said.publication("third"),
        purchase("s", "acme", "PAID"));
  }

  @Test
  void with_its_origin_a_statement_falls_and_with_a_relay_it_does_not() {
    say(claim("c", "s", "first"), claim("d", "s", "second", "c"));

    assertThat(told("first")).containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
    assertThat(told("second")).isEmpty();
  }

  @Test
  void a_statement_of_others_falls_with_the_publication_that_they_relay() {
    say(
        purchase("t", "zenith", "PLANNED"),
        claim("c", "t", "first"),
        claim("d", "s", "second", "c"));

    assertThat(told("first"))
        .containsExactly(
            "FALLS: REPORTED to UNKNOWN, 1 to 0", "FALLS: REPORTED to UNKNOWN, 1 to 0");
  }

  @Test
  void with_one_of_two_origins_a_statement_weakens() {
    say(
        attributed(claim("c", "s", "first"), ON_THE_RECORD, "zenith"),
        attributed(claim("d", "s", "second"), DOCUMENT, null));

    assertThat(told("first")).containsExactly("WEAKENS: ESTABLISHED to REPORTED, 2 to 1");
    assertThat(told("second")).isEqualTo(told("first"));
  }

  @Test
  void with_the_same_speaker_elsewhere_it_does_not() {
    say(
        attributed(claim("c", "s", "first"), ON_THE_RECORD, "zenith"),
        attributed(claim("d", "s", "second"), ON_THE_RECORD, "zenith"));

    assertThat(told("first")).isEmpty();
  }

  @Test
  void what_others_still_deny_falls_to_denied() {
    say(claim("c", "s", "first"), denying(claim("d", "s", "second")));

    assertThat(told("first")).containsExactly("FALLS: CONTESTED to DENIED, 1 to 0");
  }

  @Test
  void without_its_denial_a_statement_strengthens() {
    say(claim("c", "s", "first"), denying(claim("d", "s", "second")));

    assertThat(told("second")).containsExactly("STRENGTHENS: CONTESTED to REPORTED, 1 to 1");
  }

  @Test
  void who_asserts_and_denies_in_one_takes_an_origin_along() {
    say(claim("c", "s", "first"), claim("d", "s", "second"), denying(claim("e", "s", "second")));

    assertThat(told("second")).containsExactly("WEAKENS: CONTESTED to REPORTED, 2 to 1");
  }

  @Test
  void in_a_circle_each_stands_by_itself() {
    say(claim("c", "s", "first", "d"), claim("d", "s", "second", "c"));
    assertThat(told("first")).isEmpty();

    say(claim("e", "s", "third"), claim("d", "s", "second", "c", "e"));

    assertThat(told("third")).containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
    assertThat(told("first")).isEmpty();
  }

  @Test
  void what_is_retracted_already_is_not_retracted_again() {
    say(claim("c", "s", "first"));
    say(retraction("first"));

    assertThat(told("first")).isEmpty();
    assertThat(told("first", "knownAt: \"2024-12-24\""))
        .containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
  }

  @Test
  void as_of_a_day_it_counts_what_was_known_and_held() {
    say(claim("c", "s", "first"), reported(claim("d", "s", "second"), "2024-12-20"));

    assertThat(told("first", "knownAt: \"2024-12-07\"")).isEmpty();
    assertThat(told("first", "knownAt: \"2024-12-08\""))
        .containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
    assertThat(told("first", "knownAt: \"2024-12-20\""))
        .containsExactly("WEAKENS: REPORTED to REPORTED, 2 to 1");
    assertThat(told("first", "validOn: \"2024-12-07\"")).isEmpty();
  }

  @Test
  void an_origin_that_was_published_later_was_known_by_its_relay() {
    say(reported(claim("c", "s", "first"), "2024-12-20"), claim("d", "s", "second", "c"));

    assertThat(told("first", "knownAt: \"2024-12-08\""))
        .containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
  }

  @Test
  void a_hidden_publication_is_as_none() {
    say(secret(), claim("c", "s", "first"));
    say(hidden(claim("d", "s", "secret")));
    String document =
        "{ affectedBy(publication: \"b/secret\") { totalCount nodes { originsNow } } }";

    assertThat(Ask.body(document))
        .isEqualTo(Ask.body(document.replace("secret", "nothing")))
        .isEqualTo("{\"data\":{\"affectedBy\":{\"totalCount\":0,\"nodes\":[]}}}");
    Ask.asDesk(document, Map.of())
        .then()
        .body("data.affectedBy.nodes.originsNow", equalTo(List.of(2)));
    assertThat(told("first")).containsExactly("FALLS: REPORTED to UNKNOWN, 1 to 0");
  }

  @Test
  void a_publication_tells_the_same_and_filters_keep_some() {
    say(claim("c", "s", "first"), denying(claim("d", "s", "second")));
    say(purchase("t", "zenith", "PLANNED"), claim("e", "t", "first"));

    assertThat(count("first", "")).isEqualTo(2);
    assertThat(count("first", "consequence: [FALLS, WEAKENS], statementKind: PURCHASE"))
        .isEqualTo(2);
    assertThat(count("first", "consequence: STRENGTHENS")).isZero();
    assertThat(count("first", "entity: \"zenith\"")).isEqualTo(1);
    assertThat(count("first", "beat: \"b\"")).isEqualTo(1);
    assertThat(count("first", "statementKind: BID")).isZero();
  }

  @Test
  void pages_walk_both_ways() {
    for (String key : List.of("t", "u", "v", "w")) {
      say(purchase(key, "zenith", "PAID"), claim("c" + key, key, "first"));
    }
    List<String> all = ids("");
    String cursor =
        answer("{ affectedBy(publication: \"b/first\", first: 3) { pageInfo { endCursor } } }")
            .getString("data.affectedBy.pageInfo.endCursor");

    assertThat(all).doesNotHaveDuplicates().hasSize(4);
    assertThat(ids(", after: \"" + cursor + "\"")).isEqualTo(all.subList(3, 4));
    assertThat(ids(", last: 1, before: \"" + cursor + "\"")).isEqualTo(all.subList(1, 2));
    String other =
        "{ affectedBy(publication: \"b/second\", after: \"" + cursor + "\") { totalCount } }";
    assertThat(Ask.response(other, Map.of()).asString()).contains("CURSOR_MISMATCH");
  }

  private void say(Item... items) {
    for (Item item : items) {
      said.removeIf(held -> held.type() == item.type() && held.key().equals(item.key()));
      said.add(item);
    }
    recorder.record(Said.batch(said.toArray(new Item[0])), "test");
  }

  private static RetractionItem retraction(String publication) {
    return RetractionItem.of(
        NodeType.PUBLICATION,
        "b/" + publication,
        DateRange.day(LocalDate.of(2024, 12, 25)),
        "Mistaken.");
  }

  private static PublicationItem secret() {
    PublicationItem open = Said.publication("secret");
    return new PublicationItem(
        open.key(),
        open.kind(),
        open.title(),
        open.publisher(),
        open.language(),
        open.url(),
        open.publishedOn(),
        open.embodies(),
        open.archive(),
        Said.DESK);
  }

  private static JsonPath answer(String document) {
    return JsonPath.from(Ask.body(document));
  }

  private static List<String> ids(String arguments) {
    return answer(
            "{ affectedBy(publication: \"b/first\""
                + arguments
                + ") { nodes { statement { id } } } }")
        .getList("data.affectedBy.nodes.statement.id");
  }

  /// How many are affected under a filter, as the root and the publication tell alike.
  private static int count(String publication, String filter) {
    JsonPath answer =
        answer(
            """
            { affectedBy(publication: "b/%1$s", filter: {%2$s}) { totalCount }
              publication(slug: "b/%1$s") { affected(filter: {%2$s}) { totalCount } } }
            """
                .formatted(publication, filter));
    int count = answer.getInt("data.affectedBy.totalCount");
    assertThat(answer.getInt("data.publication.affected.totalCount")).isEqualTo(count);
    return count;
  }

  private static List<String> told(String publication) {
    return told(publication, "");
  }

  private static List<String> told(String publication, String asOf) {
    List<Map<String, Object>> nodes =
        answer(
                """
                { affectedBy(publication: "b/%s", asOf: {%s}) { nodes {
                    consequence statusNow statusWithout originsNow originsWithout } } }
                """
                    .formatted(publication, asOf))
            .getList("data.affectedBy.nodes");
    return nodes.stream().map(AffectedByTest::told).toList();
  }

  private static String told(Map<String, Object> affected) {
    return "%s: %s to %s, %s to %s"
        .formatted(
            affected.get("consequence"),
            affected.get("statusNow"),
            affected.get("statusWithout"),
            affected.get("originsNow"),
            affected.get("originsWithout"));
  }
}
