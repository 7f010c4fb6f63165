package press.dossier.differential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.differential.beat.History;
import press.dossier.differential.chance.Dice;
import press.dossier.model.ConflictKind;
import press.dossier.model.Consequence;
import press.dossier.model.FindingKind;
import press.dossier.model.Viewer;
import press.dossier.model.change.ChangeKind;
import press.dossier.store.recording.Recorder;

/// Asks the service and the dossier in memory the same. The system properties `cases`, `seed`,
/// `statements` and `case` (one case alone) set what is asked.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {

  private static final Logger LOG = Logger.getLogger(DifferentialTest.class);

  private static final int CASES = Integer.getInteger("cases", 200);
  private static final long SEED = Long.getLong("seed", 20_241_208L);
  private static final int STATEMENTS =
      Integer.getInteger("statements", CASES < 2_000 ? 1_000 : 5_000);
  private static final int MOST_TOLD = 5;

  /// While PostgreSQL works on one question, the reading in memory works on another.
  private static final int HANDS = 2;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private RecordedHistory recorded;

  /// Once for all tests of the class; before the first of them the service has no port yet.
  @BeforeEach
  void record() throws SQLException {
    if (recorded == null) {
      recorded = RecordedHistory.of(History.of(SEED, STATEMENTS), recorder, database);
    }
  }

  @Test
  void both_give_the_same_answers() throws Exception {
    Tally tally = new Tally();
    List<String> differences = new ArrayList<>();

    try (ExecutorService beside = Executors.newFixedThreadPool(HANDS)) {
      List<Future<List<String>>> asked = new ArrayList<>();
      for (int i = 0; i < HANDS; i++) {
        int hand = i;
        Trial trial = new Trial(recorded.again(), tally);
        asked.add(beside.submit(() -> ask(trial, hand)));
      }
      for (Future<List<String>> byHand : asked) {
        differences.addAll(byHand.get());
      }
    }

    LOG.info(tally);
    assertThat(differences.stream().limit(MOST_TOLD))
        .as("%d differences under seed %d", differences.size(), SEED)
        .isEmpty();
    Set<String> unfetched = tally.unfetched(recorded.open().schema());
    LOG.infof("never fetched: %s", unfetched);
    if (CASES >= 2_000 && Integer.getInteger("case") == null) {
      assertThat(unfetched).as("fields that no case has fetched").isEmpty();
    }
    if (CASES >= 100) {
      assertThat(tally.shareTooDear()).as("cases that cost too much").isLessThan(0.001);
      assertThat(tally.shareFound()).as("answers with something in them").isGreaterThan(0.5);
      assertThat(tally.shareTurned()).as("cases with another page").isGreaterThan(1.0 / 3);
    }
  }

  /// Tries each of so many cases.
  private static List<String> ask(Trial trial, int hand) {
    return IntStream.range(Integer.getInteger("case", 0), last())
        .filter(number -> number % HANDS == hand)
        .mapToObj(number -> {
          Viewer viewer = number % 4 == 3 ? Viewer.DESK : Viewer.PUBLIC;
          return trial.run("case " + number, viewer, Dice.ofCase(SEED, number));
        })
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void both_find_as_many_conflicts_of_each_kind(ConflictKind kind) {
    String document = "{ conflicts(filter: {kind: " + kind + "}) { totalCount } }";

    Map<String, Object> expected = recorded.open().answer(document, null, Map.of()).data();

    assertThat(expected.toString()).isNotEqualTo("{conflicts={totalCount=0}}");
    LOG.infof("%s: %s", kind, expected);
    Service.Reply actual = Service.ask(document, null, Map.of(), Viewer.PUBLIC);
    assertThat(Difference.between(expected, actual.data())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void both_find_as_many_findings_of_each_kind(FindingKind kind) {
    String document = "{ audit(filter: {kind: " + kind + "}) { totalCount nodes { id } } }";

    Map<String, Object> expected = recorded.open().answer(document, null, Map.of()).data();

    assertThat(expected.toString()).isNotEqualTo("{audit={totalCount=0, nodes=[]}}");
    Service.Reply actual = Service.ask(document, null, Map.of(), Viewer.PUBLIC);
    assertThat(Difference.between(expected, actual.data())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void both_tell_the_same_consequences_of_retractions(Consequence consequence) {
    String document =
        """
        { publications(first: 20) { nodes { affected(filter: {consequence: %s}) {
            totalCount nodes { statement { id } statusNow statusWithout originsNow originsWithout }
        } } } }
        """
            .formatted(consequence);

    Map<String, Object> expected = recorded.open().answer(document, null, Map.of()).data();

    assertThat(expected.toString()).contains("statusNow");
    Service.Reply actual = Service.ask(document, null, Map.of(), Viewer.PUBLIC);
    assertThat(Difference.between(expected, actual.data())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void both_tell_the_same_changes_of_each_kind(ChangeKind kind) {
    for (Viewer viewer : Viewer.values()) {
      for (int since = 0; since < 4; since++) {
        String document =
            "{ changes(since: %d, until: %d, last: 100, filter: {kind: %s}) {"
                    .formatted(since, since + 1, kind)
                + " totalCount nodes { revision type reason node { __typename id } retraction { reason }"
                + " correction { reason } conflict { id kind } } } }";

        Map<String, Object> expected =
            recorded.inMemory(viewer).answer(document, null, Map.of()).data();

        Service.Reply actual = Service.ask(document, null, Map.of(), viewer);
        assertThat(Difference.between(expected, actual.data())).as(document).isEmpty();
      }
    }
    String all = "{ changes(filter: {kind: " + kind + "}) { totalCount } }";
    assertThat(recorded.open().answer(all, null, Map.of()).data().toString())
        .isNotEqualTo("{changes={totalCount=0}}");
  }

  private static int last() {
    Integer alone = Integer.getInteger("case");
    return alone == null ? CASES : alone + 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ firms(first: 0) { totalCount } }",
        "{ firms(first: -1) { totalCount } }",
        "{ firms(last: 0) { totalCount } }",
        "{ firms(first: 101) { totalCount } }",
        "{ bids(last: 101) { totalCount } }",
        "{ persons(first: 1, last: 1) { totalCount } }",
        "{ firm { id } }",
        "{ firm(id: null) { id } }",
        "{ bidder(slug: \"firm-0\", id: \"firm-0\") { id } }",
        "{ product(slug: \"product-0\", identifier: {scheme: LEI, value: \"1\"}) { id } }",
        "{ publication { id } }",
        "{ firms(after: \"x\") { totalCount } }",
        "{ products(before: \"\") { totalCount } }",
        "{ firm(slug: \"firm-0\") { purchases(first: 0) { totalCount } } }",
        "{ firm(slug: \"firm-0\") { purchases(after: \"AAAA\") { totalCount } } }",
        "{ product(slug: \"product-0\") { purchases { nodes { claims(last: 1, first: 2) { totalCount } } } } }",
        "{ changes(since: -1) { totalCount } }",
        "{ changes(until: 2147483648) { totalCount } }",
        "{ bids(filter: {happened: {from: \"soon\"}}) { totalCount } }",
        "{ affectedBy { totalCount } }",
        "{ affectedBy(publication: null) { totalCount } }",
        "{ bids(filter: {stage: [null]}) { totalCount } }",
        "{ bids(filter: {stage: BOUGHT}) { totalCount } }",
        "{ bid { id } }",
        "{ firm(slug: \"firm-0\") { nothing } }",
        "{ firm(slug: \"firm-0\") }",
        "query($n: Int!) { firms(first: $n) { totalCount } }",
        "{ firms(first: 1) { totalCount }",
      })
  void both_refuse(String document) {
    assertThat(recorded.open().answer(document, null, Map.of()).errors()).isNotEmpty();
    assertThat(Service.ask(document, null, Map.of(), Viewer.PUBLIC))
        .satisfies(reply -> assertThat(reply.refusedFor()).isNotEmpty());
  }
}
