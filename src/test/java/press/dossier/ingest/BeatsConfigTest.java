package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeatsConfigTest {

  @Test
  void the_first_beat_is_loaded_by_default() {
    assertThat(config(Map.of()).atStart()).contains("chips-and-tiktok");
  }

  @Test
  void the_environment_names_another() {
    assertThat(config(Map.of("DOSSIER_BEATS_AT_START", "harbour")).atStart()).contains("harbour");
  }

  @Test
  void an_empty_name_means_none() {
    assertThat(config(Map.of("DOSSIER_BEATS_AT_START", "")).atStart()).isEmpty();
  }

  private static BeatsConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(BeatsConfig.class)
        .build()
        .getConfigMapping(BeatsConfig.class);
  }
}
