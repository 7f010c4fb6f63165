package press.dossier.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.differential.beat.History;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Viewer;
import press.dossier.store.recording.Recorder;

/// Asks the service and the reading in memory ten times as many questions as there are `cases`,
/// over many small histories instead of a large one: every other question by the desk, on each of
/// the three axes of time. The system properties `seed`, `history` (one history alone) and `case`
/// (one case of it alone) set what is asked.
@DossierTest
class HistoriesTest {

  private static final Logger LOG = Logger.getLogger(HistoriesTest.class);

  private static final int QUESTIONS = Integer.getInteger("cases", 200) * 10;
  private static final int QUESTIONS_OF_HISTORY = 500;
  private static final long SEED = Long.getLong("seed", 20_250_213L);
  private static final int MOST_TOLD = 5;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final Tally tally = new Tally();
  private final List<String> differences = new ArrayList<>();
  private GraphQLSchema schema;

  @Test
  void both_give_the_same_answers_over_many_histories() throws Exception {
    Integer alone = Integer.getInteger("history");
    int histories = (QUESTIONS + QUESTIONS_OF_HISTORY - 1) / QUESTIONS_OF_HISTORY;

    for (int history = 0; history < histories && differences.size() < MOST_TOLD; history++) {
      if (alone == null || alone == history) {
        ask(history, Math.min(QUESTIONS_OF_HISTORY, QUESTIONS - history * QUESTIONS_OF_HISTORY));
      }
    }

    LOG.info(tally);
    assertThat(differences.stream().limit(MOST_TOLD))
        .as("%d differences under seed %d", differences.size(), SEED)
        .isEmpty();
    if (alone == null) {
      requireWorthwhile();
    }
  }

  private void requireWorthwhile() {
    assertThat(tally.shareFound()).as("answers with something in them").isGreaterThan(0.5);
    assertThat(tally.shareAsOf("validOn")).as("questions as of validOn").isGreaterThan(0.2);
    assertThat(tally.shareAsOf("knownAt")).as("questions as of knownAt").isGreaterThan(0.2);
    assertThat(tally.shareAsOf("recordedAt")).as("questions as of recordedAt").isGreaterThan(0.1);
    assertThat(tally.shareTooDear()).as("questions that cost too much").isLessThan(0.001);
    Set<String> unfetched = tally.unfetched(schema);
    LOG.infof("never fetched: %s", unfetched);
    if (QUESTIONS >= 20_000) {
      assertThat(unfetched).as("fields that no question has fetched").isEmpty();
    }
  }

  /// The public asks beside the desk: each has its own reading in memory.
  private void ask(int history, int questions) throws Exception {
    Dice dice = Dice.ofCase(SEED, history);
    History written = History.of(SEED + history, dice.between(100, 500));
    RecordedHistory recorded = RecordedHistory.of(written, recorder, database);
    Trial trial = new Trial(recorded, tally);
    schema = recorded.open().schema();
    LOG.infof("history %d, %d differences so far", history, differences.size());
    try (ExecutorService beside = Executors.newFixedThreadPool(Viewer.values().length)) {
      List<Future<List<String>>> asked = new ArrayList<>();
      for (Viewer viewer : Viewer.values()) {
        asked.add(beside.submit(() -> ask(trial, viewer, history, questions)));
      }
      for (Future<List<String>> ofViewer : asked) {
        differences.addAll(ofViewer.get());
      }
    }
  }

  private static List<String> ask(Trial trial, Viewer viewer, int history, int questions) {
    return cases(questions)
        .filter(number -> number % Viewer.values().length == viewer.ordinal())
        .mapToObj(number ->
            trial.run(
                "history %d, case %d".formatted(history, number),
                viewer,
                Dice.ofCase(SEED + history, number)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static IntStream cases(int questions) {
    Integer alone = Integer.getInteger("case");
    return alone == null ? IntStream.range(0, questions) : IntStream.of(alone);
  }
}
