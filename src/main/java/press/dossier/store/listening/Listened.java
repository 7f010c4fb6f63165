package press.dossier.store.listening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Pooler;

/// Which database is listened to: the one that is worked on, unless another way to it is given.
@ApplicationScoped
class Listened {

  private final Credentials own;
  private final Optional<String> other;
  private final Pooler pooler;

  Listened(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
      @ConfigProperty(name = "dossier.pooler", defaultValue = "none") String pooler,
      ListenConfig config) {
    this.own = new Credentials(url, user.orElse(""), password.orElse(""));
    this.other = config.url();
    this.pooler = Pooler.of(pooler);
  }

  /// Whether notifications come through. A pooler that gives each transaction another connection
  /// passes none on.
  boolean notifies() {
    return other.isPresent() || pooler == Pooler.NONE;
  }

  Credentials credentials() {
    return other.map(url -> Credentials.of(url).or(own)).orElse(own);
  }
}
