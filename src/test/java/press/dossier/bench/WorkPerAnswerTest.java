package press.dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.model.Viewer;
import press.dossier.query.path.PathConfig;

/// How much PostgreSQL has to look at for what it answers, on a beat of scale S: bounds that do not
/// depend on the clock. They are about half as much again as what was seen.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkPerAnswerTest {

  private static final Path OPERATIONS = Path.of("src/bench/operations");
  private static final int ASKED = 40;

  private static final String CORRECTED =
      "select id::text from entity group by id order by count(*) desc limit 1";

  /// When half of the versions of that firm had been written.
  private static final String MIDWAY =
      """
      select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from revision
      where number = (select percentile_disc(0.5) within group (order by from_revision) from entity
        where id = (select id from entity group by id order by count(*) desc limit 1))
      """;

  @Inject GraphQLSchema schema;
  @Inject PathConfig limits;
  @TempDir static Path folder;

  private BenchDatabase database;
  private Connection connection;
  private Asked asked;

  @BeforeAll
  void fill() throws IOException, SQLException {
    database = BenchDatabase.open(folder, "S");
    connection = database.connect();
    asked = new Asked(schema, connection);
  }

  @AfterAll
  void close() throws IOException, SQLException {
    connection.close();
    database.close();
  }

  /// The driver has PostgreSQL keep a statement from the fifth time on; PostgreSQL itself tries
  /// plans for the values at hand five times before it settles.
  @ParameterizedTest
  @CsvSource({
    "look-up, FIRM",
    "entity-page, FIRM",
    "entity-page-as-of-a-day, FIRM",
    "list-as-of-a-day, COUNTRY",
    "regulation-chain, REGULATION",
    "timeline, FIRM",
    "evidence, FIRM",
    "name-search, BEGINNING",
    "name-search, SLIP",
  })
  void a_statement_is_planned_once_for_whatever_is_bound(String operation, Sample sample)
      throws Exception {
    List<Map<String, Object>> times = new ArrayList<>();
    while (times.size() < ASKED) {
      times.addAll(sample.draw(connection, ASKED));
    }

    try (Connection fresh = database.connect()) {
      String document = Files.readString(OPERATIONS.resolve(operation + ".graphql"));

      assertThat(new Asked(schema, fresh).byKeptPlan(document, Viewer.PUBLIC, times))
          .isGreaterThan(times.size() / 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          look-up                    | FIRM       | 5   | 2
          entity-page                | FIRM       | 2.5 | 1.3
          entity-page-as-of-a-day    | FIRM       | 2.8 | 1.4
          list                       | COUNTRY    | 5.5 | 4.8
          list-as-of-a-day           | COUNTRY    | 6.6 | 5.1
          regulation-chain           | REGULATION | 5.9 | 2.6
          timeline                   | FIRM       | 3.2 | 1
          evidence                   | FIRM       | 80  | 35
          corrected-firm             | CORRECTED  | 9   | 4
          corrected-firm-as-of-a-day | CORRECTED  | 13  | 5
          name-search                | BEGINNING  | 26  | 6.5
          name-search                | SLIP       | 58  | 2.5
          entity-page                | HUB        | 2.5 | 1.3
          entity-page-as-of-a-day    | HUB        | 2.9 | 1.4
          timeline                   | HUB        | 6   | 2
          """)
  void an_answer_looks_at_few_pages_and_rows_for_each_object_in_it(
      String operation, Sample sample, double pages, double rows) throws Exception {
    List<Work> all = new ArrayList<>();
    for (Map<String, Object> variables : sample.draw(connection, ASKED)) {
      String document = Files.readString(OPERATIONS.resolve(operation + ".graphql"));
      all.add(asked.work(document, Viewer.PUBLIC, variables));
    }

    double served = all.stream().mapToLong(Work::served).sum();
    assertThat(all.stream().mapToLong(Work::buffers).sum() / served).isLessThan(pages);
    assertThat(all.stream().mapToLong(Work::rows).sum() / served).isLessThan(rows);
  }

  /// Of the versions that a firm has had, the one that is asked for is found without the others.
  @Test
  void what_was_held_then_is_read_without_the_versions_before_and_since() throws Exception {
    Map<String, Object> midway = Map.of("id", one(CORRECTED), "at", one(MIDWAY));
    String document = Files.readString(OPERATIONS.resolve("corrected-firm-as-recorded.graphql"));

    Work work = asked.work(document, Viewer.DESK, midway);

    assertThat(work.buffers()).isLessThan(165);
    assertThat(work.rows()).isLessThan(80);
  }

  private String one(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /// A search looks at thousands of parts, and hands back who matters: pages and rows are those of
  /// all its statements together.
  @ParameterizedTest
  @CsvSource({"4, 5800, 11500", "6, 7300, 12500"})
  void a_search_for_paths_looks_at_few_pages_and_rows(int hops, long pages, long rows)
      throws Exception {
    String document = Files.readString(OPERATIONS.resolve("path.graphql"));
    List<Map<String, Object>> ends = Sample.FIRM.draw(connection, 2 * ASKED);
    List<Work> all = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      Object from = Objects.requireNonNull(ends.get(2 * i).get("id"));
      Object to = Objects.requireNonNull(ends.get(2 * i + 1).get("id"));
      all.addAll(asked.searched(document, Map.of("from", from, "to", to, "hops", hops), limits));
    }

    assertThat(all.stream().mapToLong(Work::buffers).sum() / ASKED).isLessThan(pages);
    assertThat(all.stream().mapToLong(Work::rows).sum() / ASKED).isLessThan(rows);
    assertThat(all.stream().mapToLong(Work::served).sum()).isGreaterThan(ASKED);
  }
}
