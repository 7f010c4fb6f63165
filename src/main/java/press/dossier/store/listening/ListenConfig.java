package press.dossier.store.listening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How new revisions are listened for.
@ConfigMapping(prefix = "dossier.listen")
public interface ListenConfig {

  /// Whether to listen at all. Commands do not. Environment: `DOSSIER_LISTEN_ENABLED`.
  @WithDefault("true")
  boolean enabled();

  /// The database to listen to, if the one that is worked on is behind a pooler that does not pass
  /// notifications on, such as PgBouncer in transaction mode: the same database without it. User
  /// and password are the same unless the URL names others. Without it, behind such a pooler
  /// (`DOSSIER_POOLER`), revisions are only asked for. Environment: `DOSSIER_LISTEN_URL`.
  Optional<String> url();

  /// How often the newest revision is asked for at least. Environment: `DOSSIER_LISTEN_EVERY`.
  @WithDefault("250ms")
  Duration every();

  /// How long an answer may take until the connection is given up. Environment:
  /// `DOSSIER_LISTEN_PATIENCE`.
  @WithDefault("2s")
  Duration patience();

  /// How long to wait before a lost connection is made anew; twice as long each time that this
  /// fails. Environment: `DOSSIER_LISTEN_RETRY_AFTER`.
  @WithDefault("100ms")
  Duration retryAfter();

  /// How long to wait at most. Environment: `DOSSIER_LISTEN_RETRY_AT_MOST`.
  @WithDefault("5s")
  Duration retryAtMost();
}
