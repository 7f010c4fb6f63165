package press.dossier.store.listening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dossier.store.connection.Credentials;

/// Which database is listened to: the one that is worked on, unless another way to it is given.
@ApplicationScoped
class Listened {

  private final Credentials own;
  private final Optional<String> other;

  Listened(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
      ListenConfig config) {
    this.own = new Credentials(url, user.orElse(""), password.orElse(""));
    this.other = config.url();
  }

  Credentials credentials() {
    return other.map(this::completed).orElse(own);
  }

  private Credentials completed(String url) {
    Credentials named = Credentials.of(url);
    return new Credentials(
        named.url(),
        named.user().isEmpty() ? own.user() : named.user(),
        named.password().isEmpty() ? own.password() : named.password());
  }
}
