package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkConfigTest {

  @Test
  void work_is_bounded_by_default() {
    WorkConfig config = config(Map.of()).getConfigMapping(WorkConfig.class);

    assertThat(config.atOnce()).isEqualTo(16);
    assertThat(config.waiting()).isEqualTo(200);
    assertThat(config.waitSeconds()).isEqualTo(2);
    assertThat(config.downloads()).isEqualTo(8);
  }

  @Test
  void what_is_on_its_way_is_bounded_by_default() {
    TransferConfig config = config(Map.of()).getConfigMapping(TransferConfig.class);

    assertThat(config.bodySeconds()).isEqualTo(10);
    assertThat(config.bodyBytes()).isEqualTo(1024 * 1024);
    assertThat(config.bodiesBytes()).isEqualTo(32 * 1024 * 1024);
    assertThat(config.answerSeconds()).isEqualTo(60);
    assertThat(config.answersBytes()).isEqualTo(64 * 1024 * 1024);
  }

  @Test
  void the_environment_bounds_them_otherwise() {
    SmallRyeConfig config =
        config(
            Map.of(
                "DOSSIER_WORK_AT_ONCE", "1",
                "DOSSIER_WORK_WAITING", "2",
                "DOSSIER_WORK_WAIT_SECONDS", "3",
                "DOSSIER_WORK_DOWNLOADS", "4",
                "DOSSIER_TRANSFER_BODY_SECONDS", "5",
                "DOSSIER_TRANSFER_BODY_BYTES", "6",
                "DOSSIER_TRANSFER_BODIES_BYTES", "7",
                "DOSSIER_TRANSFER_ANSWER_SECONDS", "8",
                "DOSSIER_TRANSFER_ANSWERS_BYTES", "9"));
    WorkConfig work = config.getConfigMapping(WorkConfig.class);
    TransferConfig transfer = config.getConfigMapping(TransferConfig.class);

    assertThat(work.atOnce()).isEqualTo(1);
    assertThat(work.waiting()).isEqualTo(2);
    assertThat(work.waitSeconds()).isEqualTo(3);
    assertThat(work.downloads()).isEqualTo(4);
    assertThat(transfer.bodySeconds()).isEqualTo(5);
    assertThat(transfer.bodyBytes()).isEqualTo(6);
    assertThat(transfer.bodiesBytes()).isEqualTo(7);
    assertThat(transfer.answerSeconds()).isEqualTo(8);
    assertThat(transfer.answersBytes()).isEqualTo(9);
  }

  private static SmallRyeConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(WorkConfig.class)
        .withMapping(TransferConfig.class)
        .build();
  }
}
