package press.dossier.store.replica;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import press.dossier.store.listening.ListenConfig;
import press.dossier.store.reading.Newest;
import press.dossier.store.reading.ReadingConfig;
import press.dossier.store.reading.Replica;
import press.dossier.store.reading.Replicas;

/// The replicas that are named, each with a pool of its own: the driver's own list of hosts spreads
/// connections when it makes them, and knows nothing of who is behind. None is read before it was
/// looked at, and commands look at none.
@ApplicationScoped
class Hosts implements Replicas {

  /// How much longer than for a statement a replica is waited for.
  private static final int SECONDS_OF_GRACE = 3;

  private final Named named;
  private final ReplicaConfig config;
  private final ListenConfig listening;
  private final Newest newest;
  private final History history;
  private final Duration longest;
  private final List<Host> hosts = new CopyOnWriteArrayList<>();
  private final List<Thread> watches = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  Hosts(
      Named named,
      ReplicaConfig config,
      ListenConfig listening,
      ReadingConfig reading,
      Newest newest,
      History history) {
    this.named = named;
    this.config = config;
    this.listening = listening;
    this.longest = Duration.ofSeconds(reading.seconds() + SECONDS_OF_GRACE);
    this.newest = newest;
    this.history = history;
  }

  void start(@Observes StartupEvent started) {
    if (listening.enabled()) {
      Lag lag = new Lag(config.lagAtMost());
      named.logins(longest).forEach(login -> watch(login, lag));
    }
  }

  private void watch(Login login, Lag lag) {
    Host host = new Host(login.name(), Pool.of(login, config.connections()), lag);
    hosts.add(host);
    Watch watch = new Watch(host, login, lag, newest, history);
    watches.add(
        Thread.ofVirtual().name("dossier-replica").start(() -> watch.look(config.lookEvery())));
  }

  void stop(@Observes ShutdownEvent stopping) {
    watches.forEach(Thread::interrupt);
    hosts.forEach(Host::close);
  }

  /// They take turns.
  @Override
  public Optional<Replica> find(long revision) {
    int count = hosts.size();
    for (int i = 0; i < count; i++) {
      Host host = hosts.get(Math.floorMod(turn.getAndIncrement(), count));
      if (host.serves(revision)) {
        return Optional.of(host);
      }
    }
    return Optional.empty();
  }
}
