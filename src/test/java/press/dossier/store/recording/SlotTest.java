package press.dossier.store.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;

@DossierTest
class SlotTest {

  private static final Path MIGRATION = Path.of("db/migrations/V030__tell_slots.sql");

  @Inject FirstBeat beat;
  @Inject DataSource database;

  @BeforeEach
  void load() throws SQLException {
    beat.load();
  }

  @Test
  void statements_on_one_thing_share_a_slot() throws SQLException {
    assertThat(slot("s10-h20-orders"))
        .isEqualTo(slot("r03-h20-spent"))
        .isNotEqualTo(slot("r01-h20-for-china"));
    assertThat(slot("r20-proposal-sent")).isEqualTo(slot("r18-peoples-bid-announced"));
    assertThat(slot("r15-act-270-days")).isNotEqualTo(slot("r15-bill-six-months"));
  }

  @Test
  void a_statement_that_cannot_be_contested_has_none() throws SQLException {
    assertThat(slot("s22-mccourt-wants-no-ban")).isNull();
    assertThat(slot("r08-minister")).isNull();
  }

  @Test
  void statements_from_before_get_the_same_slots() throws SQLException, IOException {
    String update =
        Files.readString(MIGRATION).replaceAll("(?s).*?(update statement .*?;).*", "$1");

    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("create temp table kept on commit drop as select id, slot from statement");
      sql.execute("update statement set slot = null");
      sql.execute(update);

      assertThat(count(sql, "is not null")).isGreaterThan(40);
      assertThat(count(sql, "is distinct from (select slot from kept where id = statement.id)"))
          .isZero();
      connection.rollback();
    }
  }

  private static int count(Statement sql, String condition) throws SQLException {
    try (ResultSet counted =
        sql.executeQuery("select count(*) from statement where slot " + condition)) {
      counted.next();
      return counted.getInt(1);
    }
  }

  private UUID slot(String key) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet found =
            sql.executeQuery(
                "select slot from statement join node using (id) where key = 'chips-and-tiktok/"
                    + key
                    + "'")) {
      found.next();
      return found.getObject(1, UUID.class);
    }
  }
}
