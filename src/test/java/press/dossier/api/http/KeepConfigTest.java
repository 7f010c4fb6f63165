package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepConfigTest {

  @Test
  void sixteen_mebibytes_of_answers_are_kept_by_default_none_larger_than_a_quarter_of_one() {
    KeepConfig config = config(Map.of());

    assertThat(config.bytes()).isEqualTo(16L * 1024 * 1024);
    assertThat(config.largestBytes()).isEqualTo(256 * 1024);
  }

  @Test
  void the_environment_says_otherwise() {
    KeepConfig config =
        config(Map.of("DOSSIER_KEEP_BYTES", "0", "DOSSIER_KEEP_LARGEST_BYTES", "1000"));

    assertThat(config.bytes()).isZero();
    assertThat(config.largestBytes()).isEqualTo(1000);
  }

  private static KeepConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(KeepConfig.class)
        .build()
        .getConfigMapping(KeepConfig.class);
  }
}
