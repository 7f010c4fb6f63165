package press.dossier.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.PackagedService;

/// Two instances and the `load` command write to one database, and the instances are cut off from
/// hearing of it again and again: no answer that is given or confirmed is older than promised.
class HeldAnswersIT {

  private static final int READERS = 4;
  private static final int QUESTIONS_PER_CASE = 50;

  @TempDir Path home;

  @Test
  void no_answer_is_older_than_promised() throws Exception {
    int questions = Integer.getInteger("cases", 200) * QUESTIONS_PER_CASE;
    SharedDatabase database = SharedDatabase.create("held_answers");
    Writings writings = new Writings();
    AtomicBoolean reading = new AtomicBoolean(true);
    try (PackagedService one = launch("one", database);
        PackagedService other = launch("other", database);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      HttpClient client = HttpClient.newHttpClient();
      BeatFile beat = new BeatFile(home, database, writings);
      beat.load();
      List<Future<?>> writers = new ArrayList<>();
      Desk first = new Desk(client, one.address(), "one", writings);
      Desk second = new Desk(client, other.address(), "other", writings);
      writers.add(threads.submit(() -> first.writeWhile(reading)));
      writers.add(threads.submit(() -> second.writeWhile(reading)));
      writers.add(threads.submit(() -> beat.loadWhile(reading)));
      writers.add(threads.submit(() -> database.cutListenersWhile(reading)));

      List<Future<Reader>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        PackagedService service = i % 2 == 0 ? one : other;
        Reader reader = new Reader(client, service.address(), writings);
        readers.add(threads.submit(() -> reader.ask(questions / READERS)));
      }
      List<Reader> asked = new ArrayList<>();
      for (Future<Reader> reader : readers) {
        asked.add(reader.get());
      }
      reading.set(false);
      for (Future<?> writer : writers) {
        writer.get();
      }

      assertThat(asked.stream().flatMap(reader -> reader.faults().stream()).limit(5)).isEmpty();
      int confirmed = asked.stream().mapToInt(Reader::confirmed).sum();
      System.out.printf(
          "%d questions, %d confirmed by 304, %d writings, %d connections cut%n",
          questions, confirmed, writings.count(), database.cuts().get());
      assertThat(confirmed).isGreaterThan(questions / 20);
      assertThat(database.cuts()).hasPositiveValue();
    }
  }

  private PackagedService launch(String name, SharedDatabase database) throws Exception {
    Path folder = Files.createDirectory(home.resolve(name));
    Map<String, String> environment = database.environment();
    return PackagedService.launch(folder, environment, "-Xmx256m").ready();
  }
}
