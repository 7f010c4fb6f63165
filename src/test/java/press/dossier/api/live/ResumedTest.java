package press.dossier.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.graphql.Scribe;
import press.dossier.api.graphql.Scribe.Line;
import press.dossier.model.Viewer;
import press.dossier.model.change.ChangedType;
import press.dossier.query.live.Feed;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// Several write at once. Meanwhile subscribers are told, are cut again and again, and subscribe
/// anew since the last revision that they were told. The system property `cases` sets how often is
/// written, `seed` what.
@DossierTest
class ResumedTest {

  private static final Logger LOG = Logger.getLogger(ResumedTest.class);

  private static final int WRITES = Math.max(1, Integer.getInteger("cases", 200) / 5);
  private static final long SEED = Long.getLong("seed", 20_241_208L);
  private static final int WRITERS = 3;
  private static final int CUT_AFTER = 4;
  private static final int WRITES_BEFORE = 120;
  private static final int READ_AT_ONCE = Feed.MOST_CHANGES;

  private static final String CHANGED =
      """
      subscription($since: Int) {
        statementChanged(since: $since) { revision changes { kind type node { id } } }
      }
      """;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private final Map<Long, List<Line>> written = new ConcurrentSkipListMap<>();
  private final AtomicInteger writes = new AtomicInteger();

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void who_is_cut_and_comes_back_is_told_all_and_nothing_twice() throws Exception {
    LOG.infof("again with -Dseed=%d -Dcases=%d", SEED, 5 * WRITES);
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService everybody = Executors.newCachedThreadPool()) {
      for (int i = 0; i < WRITERS; i++) {
        Scribe scribe = new Scribe("w" + i, SEED + i);
        writers.add(everybody.submit(() -> write(scribe)));
      }
      Future<List<String>> open =
          everybody.submit(() -> listen(Viewer.PUBLIC, few(Viewer.PUBLIC), WRITES));
      Future<List<String>> desk =
          everybody.submit(() -> listen(Viewer.DESK, few(Viewer.DESK), WRITES));
      for (Future<?> writer : writers) {
        writer.get();
      }
      new Scribe("last", SEED).write(recorder);

      assertThat(desk.get()).isEqualTo(expected(Viewer.DESK));
      assertThat(open.get()).isEqualTo(expected(Viewer.PUBLIC));
    }
  }

  @Test
  void who_comes_late_is_told_all_that_was_before_in_several_pages() {
    Scribe scribe = new Scribe("w", SEED);
    for (int i = 0; i < WRITES_BEFORE; i++) {
      Map.Entry<Long, List<Line>> done = scribe.write(recorder);
      written.put(done.getKey(), done.getValue());
    }
    new Scribe("last", SEED).write(recorder);

    for (Viewer late : Viewer.values()) {
      assertThat(expected(late)).as("more than is read at once").hasSizeGreaterThan(READ_AT_ONCE);
      assertThat(listen(late, () -> Integer.MAX_VALUE, WRITES_BEFORE)).isEqualTo(expected(late));
    }
  }

  private void write(Scribe scribe) {
    while (writes.getAndIncrement() < WRITES) {
      Map.Entry<Long, List<Line>> done = scribe.write(recorder);
      written.put(done.getKey(), done.getValue());
    }
  }

  /// Listens until the last scribe was heard, who begins to write when all others have finished.
  ///
  /// @param atMost how many events are heard on one connection
  /// @param last behind which revision nothing more is listened to
  private List<String> listen(Viewer viewer, IntSupplier atMost, long last) {
    List<String> told = new ArrayList<>();
    long since = 0;
    while (true) {
      try (Caller caller = viewer == Viewer.DESK ? Caller.beginAsDesk() : Caller.begin()) {
        caller.subscribe("1", CHANGED, Caller.json("{\"since\":" + since + "}"));
        int until = atMost.getAsInt();
        for (int i = 0; i < until; i++) {
          JsonObject event = caller.hearData("1").getJsonObject("statementChanged");
          since = event.getInt("revision");
          if (since > last) {
            return told;
          }
          note(event, told);
        }
      }
    }
  }

  /// A few events, each time as the dice fall.
  private static IntSupplier few(Viewer viewer) {
    Random dice = new Random(SEED + viewer.ordinal());
    return () -> 1 + dice.nextInt(CUT_AFTER);
  }

  private static void note(JsonObject event, List<String> told) {
    for (JsonObject change : event.getJsonArray("changes").getValuesAs(JsonObject.class)) {
      told.add(
          "%d %s %s %s"
              .formatted(
                  event.getInt("revision"),
                  change.getString("kind"),
                  change.getString("type"),
                  change.getJsonObject("node").getString("id")));
    }
  }

  private List<String> expected(Viewer viewer) {
    List<String> expected = new ArrayList<>();
    written.forEach((revision, lines) ->
        lines.stream()
            .filter(line -> viewer == Viewer.DESK || line.toEverybody())
            .filter(
                line -> line.type() == ChangedType.STATEMENT || line.type() == ChangedType.CLAIM)
            .forEach(line ->
                expected.add(revision + " " + line.kind() + " " + line.type() + " " + line.id())));
    return expected;
  }
}
