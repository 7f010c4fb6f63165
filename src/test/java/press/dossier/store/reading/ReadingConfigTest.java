package press.dossier.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingConfigTest {

  @Test
  void an_answer_is_bounded_by_default() {
    ReadingConfig config = config(Map.of());

    assertThat(config.seconds()).isEqualTo(10);
    assertThat(config.bytes()).isEqualTo(8 * 1024 * 1024);
  }

  @Test
  void the_environment_bounds_it_otherwise() {
    ReadingConfig config =
        config(Map.of("DOSSIER_READING_SECONDS", "3", "DOSSIER_READING_BYTES", "4"));

    assertThat(config.seconds()).isEqualTo(3);
    assertThat(config.bytes()).isEqualTo(4);
  }

  private static ReadingConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(ReadingConfig.class)
        .build()
        .getConfigMapping(ReadingConfig.class);
  }
}
