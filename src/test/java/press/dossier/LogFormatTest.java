package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.dossier.model.DossierException;

class LogFormatTest {

  @Test
  void lines_are_for_people_unless_json_is_asked_for() {
    assertThat(LogFormat.of(Map.of())).isEqualTo(LogFormat.TEXT);
    assertThat(LogFormat.of(Map.of("DOSSIER_LOG_FORMAT", "text"))).isEqualTo(LogFormat.TEXT);
    assertThat(LogFormat.of(Map.of("DOSSIER_LOG_FORMAT", "JSON"))).isEqualTo(LogFormat.JSON);
  }

  @Test
  void another_word_is_refused() {
    assertThatThrownBy(() -> LogFormat.of(Map.of("DOSSIER_LOG_FORMAT", "xml")))
        .isInstanceOf(DossierException.class)
        .hasMessage("DOSSIER_LOG_FORMAT is 'xml'; it may be text or json.");
  }
}
