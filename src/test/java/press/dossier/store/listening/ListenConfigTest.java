package press.dossier.store.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.UnfitDatabase;

class ListenConfigTest {

  @Test
  void the_database_itself_is_listened_to_by_default() {
    ListenConfig config = config(Map.of());

    assertThat(config.enabled()).isTrue();
    assertThat(config.url()).isEmpty();
    assertThat(config.every()).isEqualTo(Duration.ofMillis(250));
    assertThat(config.patience()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.retryAfter()).isEqualTo(Duration.ofMillis(100));
    assertThat(config.retryAtMost()).isEqualTo(Duration.ofSeconds(5));
    assertThat(listened(config)).isEqualTo(new Credentials("jdbc:postgresql://db/d", "desk", "s"));
  }

  @Test
  void another_way_to_it_is_taken_with_the_same_login() {
    ListenConfig config = config(Map.of("DOSSIER_LISTEN_URL", "postgresql://direct:5433/d"));

    assertThat(listened(config))
        .isEqualTo(new Credentials("jdbc:postgresql://direct:5433/d", "desk", "s"));
  }

  @Test
  void another_way_may_have_a_login_of_its_own() {
    ListenConfig config = config(Map.of("DOSSIER_LISTEN_URL", "postgresql://ear:t@direct/d"));

    assertThat(listened(config))
        .isEqualTo(new Credentials("jdbc:postgresql://direct/d", "ear", "t"));
  }

  @Test
  void behind_a_pooler_notifications_only_come_by_another_way() {
    ListenConfig config = config(Map.of("DOSSIER_LISTEN_URL", "postgresql://direct/d"));

    assertThat(listened("none", config(Map.of())).notifies()).isTrue();
    assertThat(listened("transaction", config(Map.of())).notifies()).isFalse();
    assertThat(listened("transaction", config).notifies()).isTrue();
  }

  @Test
  void a_pooler_of_another_kind_is_refused() {
    assertThatThrownBy(() -> listened("session", config(Map.of())))
        .isInstanceOf(UnfitDatabase.class)
        .hasMessage("DOSSIER_POOLER is 'session'; it may be transaction or none.");
  }

  private static Credentials listened(ListenConfig config) {
    return listened("none", config).credentials();
  }

  private static Listened listened(String pooler, ListenConfig config) {
    return new Listened(
        "jdbc:postgresql://db/d", Optional.of("desk"), Optional.of("s"), pooler, config);
  }

  private static ListenConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(ListenConfig.class)
        .build()
        .getConfigMapping(ListenConfig.class);
  }
}
