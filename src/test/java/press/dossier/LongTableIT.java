package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.store.embedded.PostgresForTests;

/// A table that is longer than the memory of the service would hold.
class LongTableIT {

  /// A tenth as many cases have a fifth as many rows, which are still more than the memory holds.
  private static final int ROWS = Integer.getInteger("cases", 200) >= 2_000 ? 100_000 : 20_000;

  /// About 5 KB each, with everything that CSV has to quote: 100 MB of table.
  private static final String FIRMS =
      """
      insert into node (id, type, key, beat, first_revision, visible)
        select md5('firm' || i)::uuid, 'ENTITY', 'long-' || i, 'long', 1, true
        from generate_series(1, %1$d) i;
      insert into entity (id, from_revision, kind, subtype, slug, name, sort_name, search_text, description, visible)
        select md5('firm' || i)::uuid, 1, 'FIRM', 'COMPANY', 'long-' || lpad(i::text, 6, '0'),
          E'=1+1, "Firm"\\n' || i, 'long ' || i, 'long ' || i, repeat('long, ', 800), true
        from generate_series(1, %1$d) i;
      analyze node; analyze entity;
      """;

  @TempDir Path home;

  @Test
  void streams_in_flat_memory() throws Exception {
    Map<String, String> database = new PostgresForTests().start();
    Map<String, String> environment =
        Map.of(
            "DOSSIER_DATABASE_URL", database.get("quarkus.datasource.jdbc.url"),
            "DOSSIER_DATABASE_USER", "postgres",
            "DOSSIER_DATABASE_PASSWORD", "postgres");
    try (PackagedService service =
        PackagedService.launch(home, environment, "-Xmx128m", "-XX:+ExitOnOutOfMemoryError")
            .ready()) {
      execute(database, FIRMS.formatted(ROWS));

      int rows = 0;
      try (CSVParser table =
          CSVParser.parse(
              new InputStreamReader(
                  service.answer(
                      "{ firms(orderBy: {field: SLUG}) { nodes { slug name description } } }",
                      "text/csv"),
                  StandardCharsets.UTF_8),
              CSVFormat.RFC4180)) {
        for (CSVRecord row : table) {
          if (row.get(4).startsWith("long-")) {
            rows++;
            assertThat(row.get(4)).isEqualTo("long-%06d".formatted(rows));
            assertThat(row.get(5)).isEqualTo("'=1+1, \"Firm\"\n" + rows);
          }
        }
      }

      assertThat(rows).isEqualTo(ROWS);
      assertThat(service.process().isAlive()).isTrue();
    }
  }

  private static void execute(Map<String, String> database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.get("quarkus.datasource.jdbc.url"), "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
