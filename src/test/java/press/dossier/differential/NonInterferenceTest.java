package press.dossier.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.differential.beat.GeneratedBeat;
import press.dossier.differential.beat.History;
import press.dossier.differential.beat.Veil;
import press.dossier.differential.chance.Dice;
import press.dossier.differential.memory.Edition;
import press.dossier.differential.memory.InMemoryDossier;
import press.dossier.differential.memory.Sight;
import press.dossier.differential.operation.GeneratedOperation;
import press.dossier.differential.operation.Vocabulary;
import press.dossier.model.Viewer;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// What is hidden changes nothing of what everybody is answered, not by a byte: the same is asked
/// of a dossier that holds hidden things and of one that never held them. The system property
/// `cases` says how many questions are asked.
@DossierTest
class NonInterferenceTest {

  private static final Logger LOG = Logger.getLogger(NonInterferenceTest.class);

  private static final int QUESTIONS = Integer.getInteger("cases", 200);
  private static final int QUESTIONS_OF_HISTORY = 200;
  private static final int STATEMENTS = 400;
  private static final long SEED = Long.getLong("seed", 20_250_117L);
  private static final int MOST_TOLD = 5;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final List<String> differences = new ArrayList<>();
  private int asked;
  private int hiding;

  /// A question and what everybody was answered.
  private record Case(Question question, Service.Reply reply) {}

  @Test
  void what_is_hidden_changes_nothing_that_everybody_sees() throws SQLException {
    for (int history = 0; history * QUESTIONS_OF_HISTORY < QUESTIONS; history++) {
      ask(history, Math.min(QUESTIONS_OF_HISTORY, QUESTIONS - history * QUESTIONS_OF_HISTORY));
    }

    LOG.infof("%d questions, of which the desk is answered %d otherwise", asked, hiding);
    assertThat(differences.stream().limit(MOST_TOLD))
        .as("%d differences under seed %d", differences.size(), SEED)
        .isEmpty();
    assertThat((double) hiding / asked)
        .as("questions that something hidden would answer")
        .isGreaterThan(0.5);
  }

  private void ask(int history, int questions) throws SQLException {
    List<Item> items = GeneratedBeat.of(SEED + history, STATEMENTS).items();
    Sight sight = new Sight(items, Viewer.PUBLIC, true);
    Veil veil = Veil.of(items, sight::sees, new Dice(SEED + history));
    List<Case> cases = new ArrayList<>();
    record(veil.open());
    GraphQLSchema schema =
        new InMemoryDossier(
                Service.printedSchema(),
                List.of(new Edition(Instant.EPOCH, "", items, true)),
                Viewer.PUBLIC)
            .schema();
    Vocabulary vocabulary = new Vocabulary(items, List.of());
    for (int number = 0; number < questions; number++) {
      cases.addAll(asked(schema, vocabulary, Dice.ofCase(SEED + history, number)));
    }
    record(veil.whole());
    cases.forEach(this::compare);
  }

  /// A question, and the same for another page if there is one.
  private static List<Case> asked(GraphQLSchema schema, Vocabulary vocabulary, Dice dice) {
    GeneratedOperation operation = GeneratedOperation.of(schema, vocabulary, dice);
    Case first = answered(Question.first(operation, Viewer.PUBLIC));
    Optional<Question> next =
        Pages.turn(
            first.question(),
            operation.walks(),
            Service.plain(first.reply().data()),
            first.reply().data(),
            dice);
    return next.map(question -> List.of(first, answered(question))).orElseGet(() -> List.of(first));
  }

  private static Case answered(Question question) {
    return new Case(question, Service.ask(question));
  }

  private void compare(Case one) {
    Service.Reply withHidden = Service.ask(one.question());
    asked++;
    if (!withHidden.text().equals(one.reply().text())) {
      differences.add(
          "\n%s\nvariables %s\n  without hidden: %s\n  with hidden:    %s"
              .formatted(
                  one.question().text(Question.Side.SERVICE),
                  one.question().variables(Question.Side.SERVICE),
                  one.reply().text(),
                  withHidden.text()));
    }
    Service.Reply ofDesk = Service.ask(one.question().by(Viewer.DESK));
    hiding += ofDesk.text().equals(withHidden.text()) ? 0 : 1;
  }

  /// Records a history, each batch at an instant of its own that is the same in every dossier.
  private void record(History history) throws SQLException {
    CleanDatabase.of(database);
    for (Batch batch : history.batches()) {
      recorder.record(batch, "non-interference test");
    }
    recorder.liftEmbargoes(Instant.now());
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update revision set recorded_at = timestamptz '2025-01-01 00:00Z' + number * interval '1 hour'");
    }
  }
}
