package press.dossier.api.persisted;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsConfigTest {

  @Test
  void every_document_is_served_by_default() {
    assertThat(config(Map.of()).manifest()).isEmpty();
    assertThat(config(Map.of()).others()).isFalse();
  }

  @Test
  void the_environment_names_a_manifest() {
    DocumentsConfig config =
        config(Map.of("DOSSIER_DOCUMENTS_MANIFEST", "m.json", "DOSSIER_DOCUMENTS_OTHERS", "true"));

    assertThat(config.manifest()).contains(Path.of("m.json"));
    assertThat(config.others()).isTrue();
  }

  private static DocumentsConfig config(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(DocumentsConfig.class)
        .build()
        .getConfigMapping(DocumentsConfig.class);
  }
}
