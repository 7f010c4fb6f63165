package press.dossier.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewestConfigTest {

  @Test
  void what_is_told_from_memory_is_at_most_a_second_old_by_default() {
    assertThat(config(Map.of()).heardWithin()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void the_environment_says_otherwise() {
    assertThat(config(Map.of("DOSSIER_NEWEST_HEARD_WITHIN", "3s")).heardWithin())
        .isEqualTo(Duration.ofSeconds(3));
  }

  private static NewestConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(NewestConfig.class)
        .build()
        .getConfigMapping(NewestConfig.class);
  }
}
