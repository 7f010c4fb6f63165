package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// Rows of the first beat, asked for over HTTP through their typed fields, each with its chains of
/// sources.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstBeatOverHttpTest {

  private static final String CHAINS =
      "claims { nodes { stance chains { claims { publication { slug } } } } }";

  @Inject FirstBeat beat;

  @BeforeAll
  void load() throws SQLException {
    beat.load();
  }

  @Test
  void s01_bytedance_is_the_largest_buyer_in_china() {
    Map<String, ?> purchase = purchase("it.market?.slug == 'china'");

    assertThat(purchase.get("rank")).isEqualTo(1);
    assertThat(chains(purchase))
        .contains(List.of("ft-2024-12"), List.of("citizenside-2024-12", "ft-2024-12"));
  }

  @Test
  void s02_bytedance_owns_tiktok() {
    JsonPath answer =
        ask(
            "{ firm(slug: \"bytedance\") { ownerships(filter: {owned: [\"tiktok\"]}) { nodes { owned {"
                + " slug ... on Firm { owners { nodes { owner { slug } } } } } period { ending } "
                + CHAINS
                + " } } } }");

    assertThat(answer.getList("data.firm.ownerships.nodes.owned.slug")).containsExactly("tiktok");
    assertThat(answer.getList("data.firm.ownerships.nodes[0].owned.owners.nodes.owner.slug"))
        .containsExactly("bytedance");
    assertThat(chains(answer.getMap("data.firm.ownerships.nodes[0]")))
        .contains(List.of("citizenside-2024-12"));
  }

  @Test
  void s08_bytedance_is_the_largest_customer_in_asia_says_one_unnamed_person() {
    Map<String, ?> purchase = purchase("it.market?.slug == 'asia'");

    assertThat(purchase.get("rank")).isEqualTo(1);
    assertThat(chains(purchase))
        .containsExactlyInAnyOrder(
            List.of("ft-2024-12"), List.of("citizenside-2024-12", "ft-2024-12"));
    assertThat(unnamed("s08-largest-customer-in-asia@ft-2024-12")).isEqualTo(1);
  }

  @Test
  void s10_more_than_200000_h20_were_ordered_in_2024() {
    Map<String, ?> purchase =
        purchase("it.product?.slug == 'h20' && it.stage == 'ORDERED' && it.quantity != null");

    assertThat(purchase.get("quantity"))
        .isEqualTo(Map.of("bound", "MORE_THAN", "value", "200000", "unit", "chips"));
    assertThat(purchase.get("happened")).isEqualTo(Map.of("text", "2024"));
    assertThat(chains(purchase))
        .contains(
            List.of("the-information-2024-09"),
            List.of("citizenside-2024-12", "the-information-2024-09"),
            List.of("trendforce-2024-09", "the-information-2024-09"));
  }

  @Test
  void s19_oleary_has_offered() {
    assertThat(bid("it.capacity?.contains('Shark Tank')"))
        .isEqualTo(
            new Offer(
                "ANNOUNCED",
                List.of("BIDDER kevin-oleary"),
                List.of(List.of("citizenside-2024-12"))));
  }

  @Test
  void s20_mnuchin_has_offered() {
    assertThat(bid("it.capacity == 'Former United States Treasury secretary'"))
        .isEqualTo(
            new Offer(
                "ANNOUNCED",
                List.of("BIDDER steven-mnuchin"),
                List.of(List.of("citizenside-2024-12"))));
  }

  @Test
  void s21_mccourt_has_offered() {
    assertThat(bid("it.capacity?.startsWith('Billionaire')"))
        .isEqualTo(
            new Offer(
                "ANNOUNCED",
                List.of("BIDDER frank-mccourt"),
                List.of(List.of("citizenside-2024-12"))));
  }

  @Test
  void r18_the_peoples_bid_was_announced_in_may_2024() {
    Offer offer = bid("it.capacity?.startsWith('Consortium') && it.happened.text == '2024-05-15'");

    assertThat(offer.stage()).isEqualTo("ANNOUNCED");
    assertThat(offer.participants())
        .containsExactly("BIDDER peoples-bid", "BIDDER project-liberty");
    assertThat(offer.chains())
        .contains(
            List.of("bloomberg-2024-05-15"),
            List.of("spokesman-review-2024-05", "bloomberg-2024-05-15"));
  }

  @Test
  void r19_mccourt_wants_the_us_part() {
    Offer offer = bid("it.happened?.text == '2024-12-08'");

    assertThat(offer.participants()).containsExactly("BIDDER frank-mccourt");
    assertThat(offer.chains()).contains(List.of("cbs-2024-12-08"));
  }

  @Test
  void r20_a_proposal_was_sent_with_two_advisers_and_without_an_amount() {
    Offer offer =
        bid("it.stage == 'SUBMITTED' && it.happened.text == '2025-01-09' && it.amount == null");

    assertThat(offer.participants())
        .containsExactly(
            "BIDDER peoples-bid",
            "BIDDER project-liberty",
            "ADVISER guggenheim-securities",
            "ADVISER kirkland-and-ellis");
    assertThat(offer.chains()).contains(List.of("reuters-2025-01-09"));
  }

  @Test
  void r21_oleary_joined_on_6_january_2025() {
    JsonPath answer =
        ask(
            "{ person(slug: \"kevin-oleary\") { bids { nodes { participants { role bidder { slug } since {"
                + " text } } } } } }");

    assertThat(
            answer.getList(
                "data.person.bids.nodes.participants.flatten().findAll { it.role == 'JOINED' }.since.text"))
        .containsExactly("2025-01-06");
    assertThat(bid("it.stage == 'INTEREST' && it.happened.text == '2024-03'").participants())
        .containsExactly("BIDDER kevin-oleary");
  }

  @Test
  void r22_mnuchin_puts_a_group_together() {
    Offer offer = bid("it.happened?.text == '2024-03-14'");

    assertThat(offer.participants()).containsExactly("BIDDER steven-mnuchin");
    assertThat(offer.chains())
        .contains(
            List.of("cnbc-2024-03-14"),
            List.of("ap-2024-03-14", "cnbc-2024-03-14"),
            List.of("cnn-2024-03-14", "cnbc-2024-03-14"));
  }

  /// A bid as the tests compare it.
  private record Offer(String stage, List<String> participants, List<List<String>> chains) {}

  private Offer bid(String condition) {
    JsonPath answer =
        ask(
            "{ bids(first: 100, filter: {target: [\"tiktok\"]}) { nodes { stage capacity happened { text }"
                + " amount { value } participants { role bidder { slug } } "
                + CHAINS
                + " } } }");
    List<Map<String, ?>> found = answer.getList("data.bids.nodes.findAll { " + condition + " }");
    assertThat(found).hasSize(1);
    List<Map<String, Object>> participants =
        JsonPath.from(json(found.getFirst())).getList("participants");
    return new Offer(
        String.valueOf(found.getFirst().get("stage")),
        participants.stream()
            .map(one -> one.get("role") + " " + ((Map<?, ?>) one.get("bidder")).get("slug"))
            .toList(),
        chains(found.getFirst()));
  }

  private static Map<String, ?> purchase(String condition) {
    JsonPath answer =
        ask(
            "{ firm(slug: \"bytedance\") { purchases(first: 100, filter: {seller: [\"nvidia\"]}) { nodes {"
                + " stage rank market { slug } product { slug } happened { text } quantity { bound value unit } "
                + CHAINS
                + " } } } }");
    List<Map<String, ?>> found =
        answer.getList("data.firm.purchases.nodes.findAll { " + condition + " }");
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static int unnamed(String claim) {
    return ask("{ claim(id: \""
            + NodeId.of(NodeType.CLAIM, "chips-and-tiktok/" + claim)
            + "\") { attribution { unnamed } } }")
        .getInt("data.claim.attribution.unnamed");
  }

  /// The chains of a statement's claims, each as the keys of its publications.
  private static List<List<String>> chains(Map<String, ?> statement) {
    List<List<String>> chains =
        JsonPath.from(json(statement))
            .getList(
                "claims.nodes.chains.collectMany { it.collect { c -> c.claims.publication.slug } }");
    return chains.stream()
        .map(chain -> chain.stream().map(slug -> slug.replace("chips-and-tiktok/", "")).toList())
        .toList();
  }

  private static String json(Map<String, ?> object) {
    return Json.createObjectBuilder(object).build().toString();
  }

  private static JsonPath ask(String document) {
    return JsonPath.from(Ask.body(document));
  }
}
