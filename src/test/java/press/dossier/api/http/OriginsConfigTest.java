package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsConfigTest {

  @Test
  void no_page_of_another_origin_reads_answers_by_default() {
    assertThat(config(Map.of()).origins()).isEmpty();
  }

  @Test
  void the_environment_lists_origins() {
    assertThat(
            config(Map.of("DOSSIER_CORS_ORIGINS", "https://a.example,https://b.example")).origins())
        .contains(List.of("https://a.example", "https://b.example"));
  }

  private static OriginsConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(OriginsConfig.class)
        .build()
        .getConfigMapping(OriginsConfig.class);
  }
}
