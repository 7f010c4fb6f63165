package press.dossier.store.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Which replicas are read, and how far behind they may be.
@ConfigMapping(prefix = "dossier.replica")
public interface ReplicaConfig {

  /// The replicas, as `postgresql://host1,host2/database`; none if left out. User and password are
  /// those of the primary unless the URL or the settings below name others. Environment:
  /// `DOSSIER_REPLICA_URL`.
  Optional<String> url();

  /// Who logs in there. Environment: `DOSSIER_REPLICA_USER`.
  Optional<String> user();

  /// With which password. Environment: `DOSSIER_REPLICA_PASSWORD`.
  Optional<String> password();

  /// How far behind the primary a replica may be. Environment: `DOSSIER_REPLICA_LAG_AT_MOST`.
  @WithDefault("10s")
  Duration lagAtMost();

  /// How many connections to each replica there are at most. Environment:
  /// `DOSSIER_REPLICA_CONNECTIONS`.
  @WithDefault("20")
  int connections();

  /// How often each replica is looked at. Environment: `DOSSIER_REPLICA_LOOK_EVERY`.
  @WithDefault("500ms")
  Duration lookEvery();
}
