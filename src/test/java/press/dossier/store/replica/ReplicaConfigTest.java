package press.dossier.store.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.UnfitDatabase;

class ReplicaConfigTest {

  @Test
  void there_are_none_by_default_and_none_may_be_far_behind() {
    ReplicaConfig config = config(Map.of());

    assertThat(config.url()).isEmpty();
    assertThat(config.lagAtMost()).isEqualTo(Duration.ofSeconds(10));
    assertThat(config.connections()).isEqualTo(20);
    assertThat(config.lookEvery()).isEqualTo(Duration.ofMillis(500));
    assertThat(credentials(Map.of())).isEmpty();
  }

  @Test
  void each_host_is_a_replica_and_who_logs_in_at_the_primary_logs_in_there() {
    assertThat(
            credentials(
                Map.of(
                    "DOSSIER_REPLICA_URL",
                    "postgresql://one,two:5433,[::1]:5434/dossier?sslmode=require")))
        .containsExactly(
            new Credentials("jdbc:postgresql://one/dossier?sslmode=require", "desk", "secret"),
            new Credentials("jdbc:postgresql://two:5433/dossier?sslmode=require", "desk", "secret"),
            new Credentials(
                "jdbc:postgresql://[::1]:5434/dossier?sslmode=require", "desk", "secret"));
  }

  @Test
  void the_settings_say_who_logs_in_before_the_url_and_the_url_before_the_primary() {
    assertThat(
            credentials(
                Map.of(
                    "DOSSIER_REPLICA_URL", "postgres://reader:mine@one/dossier",
                    "DOSSIER_REPLICA_PASSWORD", "other")))
        .containsExactly(new Credentials("jdbc:postgresql://one/dossier", "reader", "other"));
  }

  @Test
  void only_a_standby_is_read_unless_the_url_says_which_servers_are() {
    assertThat(logins(Map.of("DOSSIER_REPLICA_URL", "postgresql://one/dossier")).getFirst())
        .matches(Login::wantsStandby);
    assertThat(
            logins(Map.of("DOSSIER_REPLICA_URL", "postgresql://one/dossier?targetServerType=any"))
                .getFirst())
        .matches(login -> !login.wantsStandby());
  }

  @Test
  void what_cannot_be_meant_is_told_by_the_name_of_the_setting() {
    refused("DOSSIER_REPLICA_URL", "postgresql:///dossier");
    refused("DOSSIER_REPLICA_URL", "postgresql://one,,two/dossier");
    refused("DOSSIER_REPLICA_URL", "one.example.org");
    refused("DOSSIER_REPLICA_LAG_AT_MOST", "-1s");
    refused("DOSSIER_REPLICA_LOOK_EVERY", "0s");
    refused("DOSSIER_REPLICA_CONNECTIONS", "0");
  }

  private static void refused(String name, String value) {
    assertThatThrownBy(() ->
            logins(
                name.equals("DOSSIER_REPLICA_URL")
                    ? Map.of(name, value)
                    : Map.of("DOSSIER_REPLICA_URL", "postgresql://one/dossier", name, value)))
        .isInstanceOf(UnfitDatabase.class)
        .hasMessageContaining(name);
  }

  private static List<Credentials> credentials(Map<String, String> environment) {
    return logins(environment).stream().map(Login::credentials).toList();
  }

  private static List<Login> logins(Map<String, String> environment) {
    return new Named(
            config(environment),
            "jdbc:postgresql://primary/dossier",
            Optional.of("desk"),
            Optional.of("secret"),
            "none")
        .logins(Duration.ofSeconds(10));
  }

  private static ReplicaConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(ReplicaConfig.class)
        .build()
        .getConfigMapping(ReplicaConfig.class);
  }
}
