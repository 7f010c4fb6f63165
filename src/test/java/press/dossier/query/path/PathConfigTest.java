package press.dossier.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathConfigTest {

  @Test
  void a_search_is_bounded_by_default() {
    PathConfig config = config(Map.of());

    assertThat(config.hubLinks()).isEqualTo(1_000);
    assertThat(config.mostLinks()).isEqualTo(20_000);
    assertThat(config.mostChains()).isEqualTo(500);
  }

  @Test
  void the_environment_bounds_it_otherwise() {
    PathConfig config =
        config(
            Map.of(
                "DOSSIER_PATHS_HUB_LINKS", "50",
                "DOSSIER_PATHS_MOST_LINKS", "60",
                "DOSSIER_PATHS_MOST_CHAINS", "70"));

    assertThat(config.hubLinks()).isEqualTo(50);
    assertThat(config.mostLinks()).isEqualTo(60);
    assertThat(config.mostChains()).isEqualTo(70);
  }

  private static PathConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(PathConfig.class)
        .build()
        .getConfigMapping(PathConfig.class);
  }
}
