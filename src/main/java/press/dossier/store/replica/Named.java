package press.dossier.store.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Pooler;
import press.dossier.store.connection.UnfitDatabase;

/// How to connect to the replicas that the settings name. Whoever logs in at the primary logs in at
/// them, unless others are named.
@ApplicationScoped
class Named {

  private static final Duration OFTENEST = Duration.ofMillis(50);

  private final ReplicaConfig config;
  private final Credentials primary;
  private final Pooler pooler;

  Named(
      ReplicaConfig config,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
      @ConfigProperty(name = "dossier.pooler", defaultValue = "none") String pooler) {
    this.config = config;
    this.primary = new Credentials(url, user.orElse(""), password.orElse(""));
    this.pooler = Pooler.of(pooler);
  }

  /// One for each; none if none are named.
  ///
  /// @param longest how long a statement may take
  List<Login> logins(Duration longest) {
    if (config.lookEvery().compareTo(OFTENEST) < 0) {
      throw new UnfitDatabase("DOSSIER_REPLICA_LOOK_EVERY must be 50ms or longer.");
    }
    if (config.lagAtMost().isNegative()) {
      throw new UnfitDatabase("DOSSIER_REPLICA_LAG_AT_MOST must not be negative.");
    }
    if (config.connections() < 1) {
      throw new UnfitDatabase("DOSSIER_REPLICA_CONNECTIONS must be 1 or more.");
    }
    return config
        .url()
        .filter(url -> !url.isBlank())
        .map(url -> hosts(url).stream().map(each -> Login.of(each, pooler, longest)).toList())
        .orElse(List.of());
  }

  private List<Credentials> hosts(String url) {
    Credentials named = Credentials.of(url.strip());
    Credentials own =
        new Credentials(named.url(), config.user().orElse(""), config.password().orElse(""));
    List<Credentials> hosts = own.or(named).or(primary).hostByHost();
    if (hosts.isEmpty() || hosts.stream().anyMatch(host -> !host.namesHost())) {
      throw new UnfitDatabase(
          "DOSSIER_REPLICA_URL names no hosts; write postgresql://host1,host2/database.");
    }
    return hosts;
  }
}
