package press.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import press.dossier.store.embedded.PostgresForTests;

/// A database from before there were changes is told the beginning of all that it holds, and no
/// more.
class HeldBeforeChangesTest {

  private static final String HELD =
      """
      insert into revision (number, recorded_at, reason) values (1, '2026-01-01', 'one'), (2, '2026-01-02', 'two');
      insert into node (id, type, key, beat, first_revision, visibility, visible) values
        ('00000000-0000-0000-0000-000000000001', 'BEAT', 'b', 'b', 1, 'PUBLIC', true),
        ('00000000-0000-0000-0000-000000000002', 'ENTITY', 'e', 'b', 2, 'DESK', false),
        ('00000000-0000-0000-0000-000000000003', 'PUBLICATION', 'p', 'b', 1, 'PUBLIC', true),
        ('00000000-0000-0000-0000-000000000004', 'RETRACTION', 'r', 'b', 2, 'PUBLIC', true);
      insert into entity (id, from_revision, kind, subtype, slug, name, sort_name, search_text, visible) values
        ('00000000-0000-0000-0000-000000000002', 2, 'FIRM', 'FUND', 'e', 'E', 'e', 'e', false);
      insert into retraction (id, from_revision, node_id, retracted_earliest, retracted_latest, reason, visible) values
        ('00000000-0000-0000-0000-000000000004', 2, '00000000-0000-0000-0000-000000000003', '2026-01-01', '2026-01-01', 'why', true);
      """;

  private static final String TOLD =
      "select revision, kind, type, right(id::text, 1), right(other_id::text, 1), to_desk, visible"
          + " from change order by revision, turn, id";

  @Test
  void what_is_held_already_has_been_added() throws SQLException {
    new PostgresForTests().start();
    String url = PostgresForTests.url("held_before_changes");
    execute(
        PostgresForTests.url("postgres"), "create database held_before_changes template template0");
    migrations(url).target("050").load().migrate();
    execute(url, HELD);

    migrations(url).load().migrate();

    assertThat(told(url))
        .containsExactly(
            "1 ADDED BEAT 1 1 t t",
            "1 ADDED PUBLICATION 3 3 t t",
            "2 ADDED ENTITY 2 2 t f",
            "2 RETRACTED PUBLICATION 3 4 t t");
  }

  private static FluentConfiguration migrations(String url) {
    return Flyway.configure()
        .dataSource(url, "postgres", "postgres")
        .locations("filesystem:db/migrations");
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> told(String url) throws SQLException {
    List<String> told = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TOLD)) {
      while (rows.next()) {
        List<String> line = new ArrayList<>();
        for (int column = 1; column <= 7; column++) {
          line.add(rows.getString(column));
        }
        told.add(String.join(" ", line));
      }
    }
    return told;
  }
}
