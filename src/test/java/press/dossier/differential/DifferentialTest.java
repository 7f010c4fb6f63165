package press.dossier.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import press.dossier.differential.memory.Edition;
import press.dossier.differential.memory.InMemoryDossier;
import press.dossier.differential.operation.GeneratedOperation;
import press.dossier.differential.operation.Vocabulary;
import press.dossier.model.ConflictKind;
import press.dossier.model.Viewer;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// Asks the service and the dossier in memory the same. The system properties `cases`, `seed`,
/// `statements` and `case` (one case alone) set what is asked.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {

  private static final Logger LOG = Logger.getLogger(DifferentialTest.class);

  private static final int CASES = Integer.getInteger("cases", 200);
  private static final long SEED = Long.getLong("seed", 20_241_208L);
  private static final int STATEMENTS = Integer.getInteger("statements", 5_000);
  private static final String RECORDED = "differential test";
  private static final int MOST_PAGES = 3;
  private static final int MOST_TOLD = 5;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private InMemoryDossier memory;
  private InMemoryDossier desk;
  private Vocabulary vocabulary;
  private Vocabulary vocabularyOfDesk;

  /// Once for all tests of the class; before the first of them the service has no port yet.
  @BeforeEach
  void record() throws SQLException {
    if (memory != null) {
      return;
    }
    CleanDatabase.of(database);
    History history = History.of(SEED, STATEMENTS);
    List<Edition> editions = new ArrayList<>();
    for (Batch batch : history.batches()) {
      recorder.record(batch, RECORDED);
      List<Item> held = history.editions().get(editions.size());
      editions.add(new Edition(lastRecorded(), RECORDED, held, false));
    }
    if (recorder.liftEmbargoes(Instant.now()) > 0) {
      editions.add(new Edition(lastRecorded(), "embargo passed", editions.getLast().items(), true));
    }
    memory = new InMemoryDossier(Service.printedSchema(), editions, Viewer.PUBLIC);
    desk = new InMemoryDossier(Service.printedSchema(), editions, Viewer.DESK);
    List<Item> items = editions.getLast().items();
    vocabulary = new Vocabulary(items, List.of());
    vocabularyOfDesk = new Vocabulary(items, editions.stream().map(Edition::recordedAt).toList());
  }

  private Instant lastRecorded() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("select max(recorded_at) from revision")) {
      last.next();
      return last.getTimestamp(1).toInstant();
    }
  }

  @Test
  void both_give_the_same_answers() {
    Tally tally = new Tally();
    List<String> differences = new ArrayList<>();

    for (int number = Integer.getInteger("case", 0); number < last(); number++) {
      tryCase(number, tally).ifPresent(differences::add);
    }

    LOG.info(tally);
    assertThat(differences.stream().limit(MOST_TOLD))
        .as("%d differences under seed %d", differences.size(), SEED)
        .isEmpty();
    List<String> unfetched = unfetched(tally);
    LOG.infof("never fetched: %s", unfetched);
    if (CASES >= 2_000) {
      assertThat(unfetched).as("fields that no case has fetched").isEmpty();
    }
    if (CASES >= 100) {
      assertThat(tally.shareFound()).as("answers with something in them").isGreaterThan(0.5);
      assertThat(tally.shareTurned()).as("cases with another page").isGreaterThan(1.0 / 3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void both_find_as_many_conflicts_of_each_kind(ConflictKind kind) {
    String document = "{ conflicts(filter: {kind: " + kind + "}) { totalCount } }";

    Map<String, Object> expected = memory.answer(document, null, Map.of()).data();

    assertThat(expected.toString()).isNotEqualTo("{conflicts={totalCount=0}}");
    LOG.infof("%s: %s", kind, expected);
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

        Map<String, Object> expected = in(viewer).answer(document, null, Map.of()).data();

        Service.Reply actual = Service.ask(document, null, Map.of(), viewer);
        assertThat(Difference.between(expected, actual.data())).as(document).isEmpty();
      }
    }
    String all = "{ changes(filter: {kind: " + kind + "}) { totalCount } }";
    assertThat(memory.answer(all, null, Map.of()).data().toString())
        .isNotEqualTo("{changes={totalCount=0}}");
  }

  private InMemoryDossier in(Viewer viewer) {
    return viewer == Viewer.DESK ? desk : memory;
  }

  /// The fields of the schema that no case has fetched. Connections and edges are all alike, so
  /// that not each of their fields is looked for in each.
  private List<String> unfetched(Tally tally) {
    return memory.schema().getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .filter(type -> !Introspection.isIntrospectionTypes(type))
        .flatMap(type ->
            type.getFieldDefinitions().stream()
                .map(field -> type.getName() + "." + field.getName()))
        .filter(field -> !tally.fields().contains(field))
        .filter(field -> !field.matches(".*(Connection|Edge)\\..*"))
        .toList();
  }

  private static int last() {
    Integer alone = Integer.getInteger("case");
    return alone == null ? CASES : alone + 1;
  }

  private Optional<String> tryCase(int number, Tally tally) {
    Dice dice = Dice.ofCase(SEED, number);
    Viewer viewer = number % 4 == 3 ? Viewer.DESK : Viewer.PUBLIC;
    Vocabulary words = viewer == Viewer.DESK ? vocabularyOfDesk : vocabulary;
    GeneratedOperation operation = GeneratedOperation.of(memory.schema(), words, dice);
    Question question = Question.first(operation, viewer);
    boolean found = false;
    int page = 0;
    while (true) {
      InMemoryDossier.Answer expected = inMemory(question);
      Service.Reply actual = Service.ask(question);
      Optional<Difference> difference = compare(expected, actual);
      if (difference.isPresent()) {
        return Optional.of(tell(number, page, question, difference.get()));
      }
      tally.fetched(expected.fields());
      found |= page == 0 && expected.found() > 0;
      Optional<Question> next =
          Pages.turn(question, operation.walks(), expected.data(), actual.data(), dice);
      if (next.isEmpty() || page + 1 == MOST_PAGES || page > 0 && dice.chance(60)) {
        tally.count(operation, found, page);
        return Optional.empty();
      }
      question = next.get();
      page++;
    }
  }

  private InMemoryDossier.Answer inMemory(Question question) {
    Question.Side side = Question.Side.MEMORY;
    return in(question.viewer())
        .answer(question.text(side), question.name(), question.variables(side));
  }

  private static Optional<Difference> compare(
      InMemoryDossier.Answer expected, Service.Reply actual) {
    if (!expected.errors().isEmpty()) {
      return Optional.of(new Difference("response", expected.errors().toString(), "not compared"));
    }
    if (!actual.isAnswer()) {
      return Optional.of(new Difference("response", "data", actual.toString()));
    }
    return Difference.between(expected.data(), actual.data());
  }

  private String tell(int number, int page, Question question, Difference difference) {
    Question smallest =
        question.about(
            new Shrinking(
                    memory.schema(), document -> stillDiffers(question.about(document), difference))
                .shrink(question.document()));
    Difference last = compare(inMemory(smallest), Service.ask(smallest)).orElse(difference);
    Question.Side side = Question.Side.SERVICE;
    return """

    case %d, page %d: %s
      in memory: %s
      service:   %s
    %s
    variables %s, operation %s, viewer %s
    """
        .formatted(
            number,
            page + 1,
            last.path(),
            last.expected(),
            last.actual(),
            smallest.text(side),
            smallest.variables(side),
            smallest.name(),
            smallest.viewer());
  }

  private boolean stillDiffers(Question question, Difference difference) {
    InMemoryDossier.Answer expected = inMemory(question);
    Optional<Difference> other = compare(expected, Service.ask(question));
    return other.isPresent()
        && expected.errors().isEmpty()
        && other.get().path().equals("response") == difference.path().equals("response");
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
        "{ bids(filter: {stage: [null]}) { totalCount } }",
        "{ bids(filter: {stage: BOUGHT}) { totalCount } }",
        "{ bid { id } }",
        "{ firm(slug: \"firm-0\") { nothing } }",
        "{ firm(slug: \"firm-0\") }",
        "query($n: Int!) { firms(first: $n) { totalCount } }",
        "{ firms(first: 1) { totalCount }",
      })
  void both_refuse(String document) {
    assertThat(memory.answer(document, null, Map.of()).errors()).isNotEmpty();
    assertThat(Service.ask(document, null, Map.of(), Viewer.PUBLIC))
        .satisfies(reply -> assertThat(reply.isRefusal()).isTrue());
  }
}
