package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.differential.chance.Dice;
import press.dossier.hostile.Hostility;
import press.dossier.hostile.Outcome;
import press.dossier.hostile.Wire;

/// A small service among people who mean harm. The system properties `seed` and `case` (one case
/// alone) set what they do.
class HostileRequestsIT {

  private static final Logger LOG = Logger.getLogger(HostileRequestsIT.class);

  private static final int REQUESTS = 200;
  private static final int SORTS = 40;
  private static final int AT_ONCE = 8;
  private static final long SEED = Long.getLong("seed", 20_250_119L);

  /// What one connection of PostgreSQL may take, beside what all share.
  private static final long MOST_OF_BACKEND = 128L * 1024 * 1024;

  private static final String PLAIN =
      "{ firm(slug: \"bytedance\") { name purchases { nodes { stage } } } }";

  /// Whoever sends a body slowly is refused after a second, whoever is silent for a second is cut,
  /// and no answer takes PostgreSQL longer than that.
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "DOSSIER_TRANSFER_BODY_SECONDS", "1",
          "DOSSIER_READING_SECONDS", "1",
          "QUARKUS_HTTP_IDLE_TIMEOUT", "1S");

  @TempDir Path home;

  @Test
  void each_is_answered_or_cut_in_time_and_the_service_goes_on() throws Exception {
    List<Hostility> sorts = Hostility.all();
    assertThat(sorts.stream().map(Hostility::name).distinct().count())
        .isGreaterThanOrEqualTo(SORTS);

    try (PackagedService service =
        PackagedService.launch(home, IMPATIENT, "-Xmx256m", "-XX:+ExitOnOutOfMemoryError")
            .ready()) {
      String before = service.answer(PLAIN);
      Duration patience = patience(service);

      List<String> faults = new ArrayList<>(attack(service, orCut(sorts), sorts.size(), patience));
      faults.addAll(attack(service, sorts, REQUESTS, patience));
      LOG.infof("%d requests of %d sorts within %s", REQUESTS, sorts.size(), patience);

      assertThat(service.process().isAlive()).as("the service runs").isTrue();
      assertThat(faults).as("of %d under seed %d within %s", REQUESTS, SEED, patience).isEmpty();
      assertThat(service.answer(PLAIN)).isEqualTo(before);
      assertThat(largestBackend()).isLessThan(MOST_OF_BACKEND);
    }
  }

  /// A service that has just begun needs longer: the first of each sort may be cut instead of being
  /// refused, and nothing else.
  private static List<Hostility> orCut(List<Hostility> sorts) {
    return sorts.stream()
        .map(sort ->
            new Hostility(
                sort.name(),
                sort.attack(),
                outcome -> outcome.isCut() || sort.tolerable().test(outcome)))
        .toList();
  }

  /// The second in which each has to be answered or cut, and what this machine takes for plain
  /// questions, many times over: it may be busy with something else.
  private static Duration patience(PackagedService service) throws Exception {
    long begin = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      service.answer(PLAIN);
    }
    return Duration.ofSeconds(1).plusNanos(5 * (System.nanoTime() - begin));
  }

  private static List<String> attack(
      PackagedService service, List<Hostility> sorts, int requests, Duration patience)
      throws Exception {
    Integer alone = Integer.getInteger("case");
    List<Future<Optional<String>>> all = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int number = 0; number < requests; number++) {
        int index = number;
        if (alone == null || alone == number) {
          Hostility sort = sorts.get(number % sorts.size());
          all.add(hands.submit(() -> attack(service, sort, index, patience)));
        }
      }
    }
    List<String> faults = new ArrayList<>();
    for (Future<Optional<String>> one : all) {
      one.get().ifPresent(faults::add);
    }
    return faults;
  }

  private static Optional<String> attack(
      PackagedService service, Hostility sort, int number, Duration patience) throws IOException {
    try (Wire wire = Wire.open(service.port(), patience)) {
      Outcome outcome = sort.attack().on(wire, Dice.ofCase(SEED, number));
      return sort.tolerable().test(outcome)
          ? Optional.empty()
          : Optional.of("case %d, %s: %s".formatted(number, sort.name(), outcome));
    } catch (SocketTimeoutException late) {
      return Optional.of("case %d, %s: neither answered nor cut".formatted(number, sort.name()));
    }
  }

  /// The memory that the largest process of PostgreSQL has for itself, as Linux counts it; 0
  /// elsewhere.
  private long largestBackend() throws IOException {
    String pid = Files.readAllLines(home.resolve("postgresql/postmaster.pid")).getFirst().strip();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    return server.descendants().mapToLong(HostileRequestsIT::ownMemory).max().orElse(0);
  }

  private static long ownMemory(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("RssAnon:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    } catch (IOException elsewhere) {
      return 0;
    }
  }
}
