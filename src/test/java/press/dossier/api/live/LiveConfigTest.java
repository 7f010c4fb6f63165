package press.dossier.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveConfigTest {

  @Test
  void connections_are_bounded_by_default() {
    LiveConfig config = config(Map.of());

    assertThat(config.connections()).isEqualTo(1_000);
    assertThat(config.connectionsPerAddress()).isEqualTo(100);
    assertThat(config.operations()).isEqualTo(20);
    assertThat(config.atWork()).isEqualTo(4);
    assertThat(config.messageBytes()).isEqualTo(131_072);
    assertThat(config.untakenAtMost()).isEqualTo(1_048_576);
  }

  @Test
  void nobody_waits_for_ever_by_default() {
    LiveConfig config = config(Map.of());

    assertThat(config.initWithin()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.pingEvery()).isEqualTo(Duration.ofSeconds(20));
    assertThat(config.silentAtMost()).isEqualTo(Duration.ofMinutes(1));
    assertThat(config.idleAtMost()).isEqualTo(Duration.ofMinutes(10));
    assertThat(config.slowAtMost()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void the_environment_bounds_them_otherwise() {
    LiveConfig config =
        config(
            Map.of(
                "DOSSIER_LIVE_CONNECTIONS", "5",
                "DOSSIER_LIVE_CONNECTIONS_PER_ADDRESS", "2",
                "DOSSIER_LIVE_IDLE_AT_MOST", "30s"));

    assertThat(config.connections()).isEqualTo(5);
    assertThat(config.connectionsPerAddress()).isEqualTo(2);
    assertThat(config.idleAtMost()).isEqualTo(Duration.ofSeconds(30));
  }

  private static LiveConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(LiveConfig.class)
        .build()
        .getConfigMapping(LiveConfig.class);
  }
}
