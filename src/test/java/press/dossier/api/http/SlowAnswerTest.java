package press.dossier.api.http;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.NarrowLimits;

@DossierTest
@TestProfile(NarrowLimits.class)
class SlowAnswerTest {

  @Inject DataSource database;

  /// Another writer holds the table, as a migration does: the answer cannot come in time.
  @Test
  void an_answer_that_takes_too_long_is_given_up_with_a_code() throws SQLException {
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table grade in access exclusive mode");

      Ask.response("{ publishers { nodes { grades { reason } } } }", Map.of())
          .then()
          .statusCode(503)
          .body("errors[0].extensions.code", equalTo("READ_TIMED_OUT"))
          .body(
              "errors[0].message",
              equalTo("The answer takes longer than 2 seconds; ask for less at once."));
      other.rollback();
    }
  }
}
