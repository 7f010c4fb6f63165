package press.dossier.api.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What each response says of itself.
@DossierTest
class AnswerTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void an_answer_tells_its_revision_its_times_and_its_rule() {
    recorder.record(Said.batch(Said.beat(), Said.firm("a")), "test");
    recorder.record(Said.batch(Said.firm("b")), "test");

    Ask.response("{ firms { totalCount } }", Map.of())
        .then()
        .body("extensions.answer.revision", equalTo(2))
        .body("extensions.answer.rule", equalTo("weighting-v1"))
        .body("extensions.answer.asOf", hasKey("validOn"))
        .body("extensions.answer.asOf.validOn", nullValue())
        .body("extensions.answer.asOf.knownAt", nullValue())
        .body("extensions.answer.asOf.recordedAt", nullValue());
  }

  @Test
  void an_empty_dossier_is_at_revision_0() {
    Ask.response("{ __typename }", Map.of()).then().body("extensions.answer.revision", equalTo(0));
  }
}
