package press.dossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.DossierTest;
import press.dossier.bench.beat.Scale;
import press.dossier.model.Viewer;

/// Each index serves an operation that can be named, or those who write; one that serves nobody
/// only makes writing slower.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUseTest {

  /// Indexes that only those who write need, and for what.
  private static final Map<String, String> FOR_WRITERS =
      Map.of(
          "node_of_beat", "what a file no longer holds is looked for among all of its beat",
          "node_hidden", "whether anything is hidden is asked before anything is recorded",
          "node_under_embargo", "an instance looks for embargoes that have passed",
          "neighbour_in_statement", "what links entities is shown or hidden with its statement",
          "change_of_node", "what changes tell is shown or hidden with what they tell of",
          "change_with", "the same, for the other of two");

  /// The beat has no corrections; of an empty table any index is as good as another.
  private static final String CORRECTIONS =
      """
      set session_replication_role = replica;
      insert into correction (id, node_id, replacement_id, reason, corrected_earliest, corrected_latest, visible, from_revision)
        select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', '2026-01-01', '2026-01-01', true, 1
        from generate_series(1, 5000);
      set session_replication_role = origin;
      analyze correction;
      """;

  private static final Scale SMALL = new Scale(2_000, 8_000, 1, 300, 3);

  private static final String INDEXES =
      """
      select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and not i.indisunique
        and c.relname not like 'flyway%'
      """;

  @Inject GraphQLSchema schema;
  @TempDir static Path folder;

  private BenchDatabase database;
  private Connection connection;

  @BeforeAll
  void fill() throws IOException, SQLException {
    database = BenchDatabase.open(folder, "small", SMALL);
    connection = database.connect();
    try (Statement statement = connection.createStatement()) {
      // Of small tables PostgreSQL reads all, whatever indexes they have.
      statement.execute("set enable_seqscan = off");
      statement.execute(CORRECTIONS);
    }
  }

  @AfterAll
  void close() throws IOException, SQLException {
    connection.close();
    database.close();
  }

  private static Stream<String> operations() {
    return Stream.of(
        "{ firms { nodes { names { text } identifiers { value } firstClaim { id } } } }",
        "{ firms(orderBy: {field: SLUG}) { nodes { slug } } }",
        "{ entities { nodes { slug } } }",
        "{ entities(orderBy: {field: SLUG}) { nodes { slug } } }",
        "{ publicBodies { nodes { decisions { nodes { slug } } } } }",
        "{ search(text: \"stertr\") { rank } }",
        "{ firms { nodes { purchases { nodes { stage } } restrictions { nodes { effect } }"
            + " observations { nodes { sentence } } statements { nodes { status } } } } }",
        "{ firms(first: 3) { nodes { attributedClaims { nodes { id } } } } }",
        "{ firms(first: 3) { nodes { conflicts { nodes { kind } } } } }",
        "{ publishers { nodes { grades { reliability } publications { nodes { slug } } } } }",
        "{ publisher(slug: \"nobody\") { name } }",
        "{ publications { nodes { snapshots { sha256 } } } }",
        "{ publications(first: 3) { nodes { claims { nodes { id } } observations { nodes { id } }"
            + " corrections { reason } retraction { reason } affected { nodes { consequence } } } } }",
        "{ publications(first: 3, asOf: {knownAt: \"2026-01-01\"}) { nodes { slug } } }",
        "{ regulations { nodes { texts { nodes { slug } } } } }",
        "{ statements { nodes { id } } }",
        "{ statements(asOf: {knownAt: \"2026-01-01\"}) { nodes { id } } }",
        "{ purchases { nodes { id claims { nodes { id } } } } }",
        "{ claims { nodes { quotes { exact } chains { claims { id } } relays { id } relayedBy { nodes { id } }"
            + " corrections { reason } replaces { reason } } } }",
        "{ beats { nodes { entities { nodes { slug } } } } }",
        "{ statements(filter: {beat: [\"bench\"]}) { nodes { id } } }",
        "{ changes(since: 0) { nodes { revision } } }");
  }

  @Test
  void each_index_serves_somebody() throws SQLException {
    Set<String> idle = new TreeSet<>(indexes());
    idle.removeAll(FOR_WRITERS.keySet());
    Asked asked = new Asked(schema, connection);
    for (String operation : operations().toList()) {
      idle.removeAll(asked.work(operation, Viewer.PUBLIC, Map.of()).indexes());
    }

    assertThat(idle).isEmpty();
  }

  /// All indexes but those that keep a rule.
  private List<String> indexes() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(INDEXES)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
