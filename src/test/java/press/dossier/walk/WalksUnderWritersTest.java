package press.dossier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.differential.beat.History;
import press.dossier.model.Viewer;
import press.dossier.model.item.Batch;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// Every list of the schema is read forwards and backwards, in pages of 1, 2, 7 and 100, while
/// somebody of the desk writes where it is read. The system property `cases` sets how much there is
/// to read, `seed` what is written, `list` (like `Firm.bids`) reads one list alone.
@DossierTest
class WalksUnderWritersTest {

  private static final Logger LOG = Logger.getLogger(WalksUnderWritersTest.class);

  private static final int CASES = Integer.getInteger("cases", 200);
  private static final int STATEMENTS = Math.clamp(CASES / 2, 100, 400);
  private static final long SEED = Long.getLong("seed", 20_241_208L);
  private static final int MOST_READ_ONE_BY_ONE = CASES < 2_000 ? 60 : Integer.MAX_VALUE;

  /// One list in so many is read; which, the seed says.
  private static final int ONE_IN = Math.max(1, 2_000 / CASES);

  private static final List<Integer> SIZES = List.of(100, 7, 2, 1);

  @Inject Recorder recorder;
  @Inject DataSource database;
  @Inject GraphQLSchema schema;

  private final Client desk = new Client(Viewer.DESK);
  private final List<Place> changed = new ArrayList<>();
  private final List<Place> empty = new ArrayList<>();

  @Test
  void every_list_is_read_whole_as_it_was_when_its_first_page_was_read() throws Exception {
    CleanDatabase.of(database);
    for (Batch batch : History.of(SEED, STATEMENTS).batches()) {
      recorder.record(batch, "walks");
    }
    List<Home> homes = Home.of(schema);
    List<Place> places = new Places(new Client(Viewer.PUBLIC), homes).all();
    WritingDesk writer =
        new WritingDesk(
            new Client(Viewer.DESK), new Pool(desk, new Random(SEED)), new Random(SEED));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> writing = other.submit(writer);
      try {
        for (Place place : walked(places)) {
          walk(place, writer);
        }
      } finally {
        writer.stop();
      }
      writing.get();
    }

    LOG.infof(
        "seed %d: %d lists, %d of them written in meanwhile, empty: %s; %d written, %d refused",
        SEED, places.size(), changed.size(), empty, writer.sent(), writer.refused().size());
    assertThat(writer.refused().size()).as("refused").isLessThan(writer.sent() / 20);
    assertThat(places).extracting(Place::home).containsExactlyInAnyOrderElementsOf(asked(homes));
    int walked = walked(places).size();
    assertThat(changed.size()).as("lists that changed while read").isGreaterThan(walked / 2);
    assertThat(empty).hasSizeLessThan(walked / 20 + 1);
  }

  private static List<Place> walked(List<Place> places) {
    int first = new Random(SEED).nextInt(ONE_IN);
    return IntStream.range(0, places.size())
        .filter(i -> i % ONE_IN == first || System.getProperty("list") != null)
        .mapToObj(places::get)
        .toList();
  }

  private static List<Home> asked(List<Home> homes) {
    String alone = System.getProperty("list", "");
    return homes.stream().filter(home -> alone.isEmpty() || alone.equals(home.toString())).toList();
  }

  private void walk(Place place, WritingDesk writer) throws InterruptedException {
    long begin = System.nanoTime();
    writer.look(place);
    Client reader =
        new Client(place.home().field().length() % 2 == 0 ? Viewer.PUBLIC : Viewer.DESK);
    JsonObject before = Walk.lists(desk.ask(place.look()));
    int most = 0;
    for (int size : SIZES) {
      if (size < 7 && most > MOST_READ_ONE_BY_ONE * size) {
        continue;
      }
      writer.awaitNext();
      most = Math.max(most, new Walk(reader, place, true, size).requireOneRevision());
      most = Math.max(most, new Walk(reader, place, false, size).requireOneRevision());
    }
    if (!before.equals(Walk.lists(desk.ask(place.look())))) {
      changed.add(place);
    }
    if (most == 0) {
      empty.add(place);
    }
    LOG.infof("%s: %d, in %d ms", place, most, (System.nanoTime() - begin) / 1_000_000);
  }
}
