package press.dossier.query.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsConfigTest {

  @Test
  void a_question_is_bounded_by_default() {
    LimitsConfig config = config(Map.of());

    assertThat(config.characters()).isEqualTo(262_144);
    assertThat(config.tokens()).isEqualTo(10_000);
    assertThat(config.depth()).isEqualTo(20);
    assertThat(config.fields()).isEqualTo(2_000);
    assertThat(config.aliases()).isEqualTo(500);
    assertThat(config.roots()).isEqualTo(50);
    assertThat(config.directives()).isEqualTo(10);
    assertThat(config.cost()).isEqualTo(100_000);
    assertThat(config.values()).isEqualTo(1_000_000);
  }

  @Test
  void the_environment_bounds_it_otherwise() {
    LimitsConfig config =
        config(
            Map.of(
                "DOSSIER_LIMITS_CHARACTERS", "1",
                "DOSSIER_LIMITS_TOKENS", "2",
                "DOSSIER_LIMITS_DEPTH", "3",
                "DOSSIER_LIMITS_FIELDS", "4",
                "DOSSIER_LIMITS_ALIASES", "5",
                "DOSSIER_LIMITS_ROOTS", "6",
                "DOSSIER_LIMITS_DIRECTIVES", "7",
                "DOSSIER_LIMITS_COST", "8",
                "DOSSIER_LIMITS_VALUES", "9"));

    assertThat(config.characters()).isEqualTo(1);
    assertThat(config.tokens()).isEqualTo(2);
    assertThat(config.depth()).isEqualTo(3);
    assertThat(config.fields()).isEqualTo(4);
    assertThat(config.aliases()).isEqualTo(5);
    assertThat(config.roots()).isEqualTo(6);
    assertThat(config.directives()).isEqualTo(7);
    assertThat(config.cost()).isEqualTo(8);
    assertThat(config.values()).isEqualTo(9);
  }

  private static LimitsConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(LimitsConfig.class)
        .build()
        .getConfigMapping(LimitsConfig.class);
  }
}
