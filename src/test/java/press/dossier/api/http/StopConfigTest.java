package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopConfigTest {

  @Test
  void what_is_under_way_has_a_quarter_of_a_minute_and_what_comes_new_is_refused_at_once() {
    StopConfig config = config(Map.of());

    assertThat(config.announcedFor()).isZero();
    assertThat(config.within()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void the_environment_says_otherwise() {
    StopConfig config =
        config(Map.of("DOSSIER_STOP_ANNOUNCED_FOR", "5s", "DOSSIER_STOP_WITHIN", "1m"));

    assertThat(config.announcedFor()).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.within()).isEqualTo(Duration.ofMinutes(1));
  }

  private static StopConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(StopConfig.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .build()
        .getConfigMapping(StopConfig.class);
  }
}
