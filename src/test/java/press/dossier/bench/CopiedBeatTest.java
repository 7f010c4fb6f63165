package press.dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.bench.beat.LargeBeat;
import press.dossier.bench.beat.Scale;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.CopiedBeat;
import press.dossier.store.recording.Recorder;

/// What is measured is what the service would hold: a beat for the benchmark is the same by COPY as
/// by the recorder, table by table.
@DossierTest
class CopiedBeatTest {

  private static final Scale SMALL = new Scale(200, 200, 1, 30, 2);
  private static final long SEED = 7;

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE'
        and table_name not in ('flyway_schema_history', 'mutation')
      """;

  @Inject Recorder recorder;
  @Inject DataSource database;

  @Test
  void a_beat_is_the_same_by_copy_as_by_the_recorder() throws SQLException {
    LargeBeat beat = new LargeBeat(SMALL, SEED);
    CleanDatabase.of(database);
    for (int edition = 0; edition < beat.editions(); edition++) {
      recorder.record(new Batch(LargeBeat.KEY, items(beat, edition)), "benchmark");
    }
    Map<String, List<String>> recorded = rows();
    CleanDatabase.of(database);
    List<String> indexes = column("select indexdef from pg_indexes order by indexname");

    try (Connection connection = database.getConnection()) {
      CopiedBeat.write(beat, connection);
    }

    Map<String, List<String>> copied = rows();
    assertThat(copied.keySet()).isEqualTo(recorded.keySet());
    recorded.forEach((table, rows) -> assertThat(copied.get(table)).as(table).isEqualTo(rows));
    assertThat(recorded.entrySet())
        .filteredOn(rows -> rows.getValue().isEmpty())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("retraction", "correction");
    assertThat(column("select indexdef from pg_indexes order by indexname")).isEqualTo(indexes);
  }

  private static List<Item> items(LargeBeat beat, int edition) {
    List<Item> items = new ArrayList<>();
    beat.portions(items::addAll);
    Item corrected = beat.corrected(edition);
    items.replaceAll(item -> item.key().equals(corrected.key()) ? corrected : item);
    return items;
  }

  /// The rows of each table as texts, in an order of their own; when they were recorded aside, and
  /// who contradicts whom, which COPY does not tell.
  private Map<String, List<String>> rows() throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : column(TABLES)) {
      String row = table.equals("revision") ? "to_jsonb(t) - 'recorded_at'" : "to_jsonb(t)";
      String told = table.equals("change") ? " where kind <> 'CONTRADICTED'" : "";
      rows.put(
          table,
          column("select (%s)::text as row from %s t%s order by row".formatted(row, table, told)));
    }
    return rows;
  }

  private List<String> column(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }
}
