package press.dossier.replica;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import press.dossier.server.Server;

/// Many questions while both servers are killed, restarted and lose connections, and somebody
/// writes.
final class Storm {

  private static final int READERS = 4;
  private static final int MILLISECONDS_BETWEEN_WRITES = 40;
  private static final int MILLISECONDS_DOWN = 400;
  private static final int MILLISECONDS_UP = 700;
  private static final Set<String> CODES = Set.of("DATABASE_UNREACHABLE", "BUSY");
  private static final String CUT =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity"
          + " where backend_type = 'client backend' and pid <> pg_backend_pid()";

  /// Questions whose answers nobody changes.
  private static final List<String> STEADY =
      List.of(
          "{ firm(slug: \"tiktok\") { bidsReceived { nodes { stage status participants { role bidder { name } } } } } }",
          "{ regulation(slug: \"bis-rule-2022-10\") { restrictions { nodes { effect product { name } } } } }",
          "{ path(from: {slug: \"frank-mccourt\"}, to: {slug: \"nvidia\"}, first: 1) { paths { length } } }");

  private final Replicated servers;
  private final Client client;
  private final Hiding hiding;
  private final List<String> steady = new ArrayList<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger withoutPrimary = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile boolean primaryIsDown;

  private Storm(Replicated servers, Hiding hiding) throws IOException, InterruptedException {
    this.servers = servers;
    this.client = servers.client();
    this.hiding = hiding;
    for (String question : STEADY) {
      steady.add(client.ask(question).data());
    }
  }

  /// Asks so many questions at least, and goes on as long as it takes.
  static Storm over(Replicated servers, Hiding hiding, int questions) throws Exception {
    Storm storm = new Storm(servers, hiding);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        running.add(threads.submit(() -> storm.ask(questions)));
      }
      running.add(threads.submit(storm::write));
      try {
        storm.trouble(questions);
      } finally {
        storm.over.set(true);
      }
      for (Future<?> each : running) {
        each.get(60, SECONDS);
      }
    }
    return storm;
  }

  private void trouble(int questions) throws Exception {
    do {
      down(servers.standby(), true);
      cut(servers.standby());
      primaryIsDown = true;
      down(servers.primary(), false);
      primaryIsDown = false;
      Thread.sleep(MILLISECONDS_UP);
      cut(servers.primary());
      down(servers.primary(), true);
      Thread.sleep(MILLISECONDS_UP);
    } while (asked.get() < questions);
  }

  private static void down(Server server, boolean killed) throws Exception {
    if (killed) {
      server.kill();
    } else {
      server.stop();
    }
    Thread.sleep(MILLISECONDS_DOWN);
    server.start();
  }

  private static void cut(Server server) throws Exception {
    Thread.sleep(MILLISECONDS_UP);
    server.number(Replicated.DATABASE, CUT);
    Thread.sleep(MILLISECONDS_UP);
  }

  private Void write() throws IOException, InterruptedException {
    while (!over.get()) {
      hiding.write();
      Thread.sleep(MILLISECONDS_BETWEEN_WRITES);
    }
    return null;
  }

  private Void ask(int questions) throws InterruptedException {
    while (!over.get() || asked.get() < questions) {
      int number = asked.getAndIncrement();
      boolean wasDown = primaryIsDown;
      try {
        if (askOne(number) && wasDown && primaryIsDown) {
          withoutPrimary.incrementAndGet();
        }
      } catch (IOException broken) {
        faults.add("question " + number + ": " + broken);
      }
    }
    return null;
  }

  /// @return whether it was answered
  private boolean askOne(int number) throws IOException, InterruptedException {
    int steadyOne = number % STEADY.size();
    long written = hiding.written();
    return switch (number % 5) {
      case 0 -> isHiding(client.ask(Hiding.QUESTION), 0);
      case 1 -> isHiding(client.ask(Hiding.QUESTION, written), written);
      case 2 -> isHiding(client.get(Hiding.QUESTION, 0), 0);
      case 3 -> isHiding(client.get(Hiding.QUESTION, written), written);
      default -> isSteady(client.ask(STEADY.get(steadyOne)), steady.get(steadyOne));
    };
  }

  private boolean isHiding(Reply reply, long atLeast) {
    return isAnswer(reply) && !isFault(hiding.isTrue(reply) && reply.revision() >= atLeast, reply);
  }

  private boolean isSteady(Reply reply, String data) {
    return isAnswer(reply) && !isFault(reply.data().equals(data), reply);
  }

  /// Whether it is an answer; if not, it must be an error after which one asks again.
  private boolean isAnswer(Reply reply) {
    if (reply.isAnswer()) {
      answered.incrementAndGet();
      return true;
    }
    isFault(reply.status() == 503 && reply.mayRetry() && CODES.contains(reply.code()), reply);
    return false;
  }

  private boolean isFault(boolean right, Reply reply) {
    if (!right) {
      faults.add(reply.toString());
    }
    return !right;
  }

  List<String> faults() {
    return faults.stream().limit(5).toList();
  }

  int answered() {
    return answered.get();
  }

  /// How many were answered while the primary was down.
  int withoutPrimary() {
    return withoutPrimary.get();
  }

  @Override
  public String toString() {
    return "%d questions, %d answered, %d of them without the primary, %d faults, %d writings"
        .formatted(
            asked.get(), answered.get(), withoutPrimary.get(), faults.size(), hiding.written());
  }
}
