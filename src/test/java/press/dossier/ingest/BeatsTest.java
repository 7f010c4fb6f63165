package press.dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.BuiltIn;
import press.dossier.ingest.source.Folder;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Change;
import press.dossier.store.recording.Recorded;

@DossierTest
class BeatsTest {

  /// All kinds of field that are compared when a beat is loaded again.
  private static final String BEAT =
      """
      beat: {key: pier, name: The pier, follows: [acme]}
      entities:
        - {key: acme, firm: Acme, kind: COMPANY, identifiers: [{scheme: WIKIDATA, value: Q1}]}
        - {key: pier, product: The pier, kind: SYSTEM}
        - {key: rule, regulation: The rule, kind: RULE}
      publishers:
        - key: gazette
          name: The Gazette
          reliability: [{grade: B, since: 2024-01-01, reason: Names its documents.}]
      publications:
        - key: report
          title: The report
          publisher: gazette
          kind: ARTICLE
          published: 2024
          archive: {retrieved: '2024-05-02T08:00:00.1234567Z', text: Acme owns the pier.}
        - {key: relay, title: The relay, publisher: gazette, kind: ARTICLE, published: 2024-06}
      statements:
        - key: stake
          kind: OWNERSHIP
          owner: acme
          owned: pier
          share: 60.50
          starts: 2020
          claims:
            - {publication: report, quotes: Acme owns the pier}
            - {publication: relay, relays: report}
        - key: barred
          kind: RESTRICTION
          regulation: rule
          product: pier
          effect: BARRED
          eccns: [3A090, 4A090]
          embargo: 2999-01-20T18:00:00.123456789Z
          claims: [{publication: report}]
      """;

  @Inject Beats beats;
  @Inject DataSource database;
  @TempDir Path folder;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          owner: acme                      | owner: acne           | beat.yaml:21: error: there is no entity acne (did you mean acme?)
          starts: 2020                     | starts: 2020-13       | beat.yaml:24: error: `starts` is no date: 2020-13 (write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09)
          {publication: relay, relays: re  | {relays: re           | beat.yaml:27: error: a claim needs `publication` (write publication: and a value)
          relays: report                   | relays: relay         | beat.yaml:27: error: the claim relays itself (relays: names where this publication has it from)
          key: barred                      | key: stake            | beat.yaml:28: error: another statement has the key stake (it stands in beat.yaml:19)
          effect: BARRED                   | effect: 'BARRED       | beat.yaml:32: error: a quotation mark is not closed (close it)
          quotes: Acme owns                | quotes: Acme sold     | beat.yaml:26: error: these words are not in the archived text: Acme sold the pier (copy them from the text exactly)
          """)
  void a_broken_beat_is_told_and_leaves_the_database_as_it_was(
      String right, String wrong, String told) throws Exception {
    load(BEAT);
    Map<String, Long> before = rows();

    Loaded loaded = load(BEAT.replace("The report", "Another title").replace(right, wrong));

    assertThat(loaded.recorded()).isEmpty();
    assertThat(loaded.problems().stream().map(Problem::toString)).containsExactly(told);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void nothing_of_a_broken_beat_is_loaded_into_an_empty_database() throws Exception {
    Map<String, Long> before = rows();

    load(BEAT.replace("owner: acme", "owner: acne"));

    assertThat(rows()).isEqualTo(before);
    assertThat(before.values()).containsOnly(0L);
  }

  @Test
  void loading_twice_changes_nothing() throws Exception {
    load(BEAT);
    Map<String, Long> before = rows();

    Loaded again = load(BEAT);

    assertThat(again.recorded()).contains(new Recorded(Optional.empty(), List.of()));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void the_first_beat_loads_and_loading_it_twice_changes_nothing() throws Exception {
    Loaded first = beats.load(BuiltIn.find("chips-and-tiktok").orElseThrow());
    Map<String, Long> before = rows();

    Loaded again = beats.load(BuiltIn.find("chips-and-tiktok").orElseThrow());

    assertThat(first.problems()).isEmpty();
    assertThat(first.recorded().map(recorded -> recorded.count(Change.Kind.ADDED)).orElse(0L))
        .isGreaterThan(400);
    assertThat(again.recorded()).contains(new Recorded(Optional.empty(), List.of()));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void an_edited_file_closes_versions_and_says_what_changed() throws Exception {
    load(BEAT);
    Map<String, Long> before = rows();

    Loaded edited =
        load(BEAT.replace("share: 60.50", "share: {about: 61}").replace("3A090, 4A090", "3A090"));

    Recorded recorded = edited.recorded().orElseThrow();
    assertThat(recorded.revision()).contains(2L);
    assertThat(recorded.changes().stream().map(change -> change.kind() + " " + change.key()))
        .containsExactly("CHANGED pier/stake", "CHANGED pier/barred");
    before.merge("revision", 1L, Long::sum);
    before.merge("statement", 2L, Long::sum);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void a_number_can_move_to_another_entity_of_the_beat() throws Exception {
    String number = ", identifiers: [{scheme: WIKIDATA, value: Q1}]}";
    load(BEAT);

    Loaded moved =
        load(BEAT.replace(number, "}").replace("kind: SYSTEM}", "kind: SYSTEM" + number));

    assertThat(moved.problems()).isEmpty();
    assertThat(moved.recorded().flatMap(Recorded::revision)).contains(2L);
  }

  @Test
  void a_number_of_an_entity_that_is_kept_cannot_be_given_to_another() throws Exception {
    load(BEAT);

    Loaded taken =
        load(
            BEAT.replace("key: acme", "key: acme-two")
                .replace("[acme]", "[acme-two]")
                .replace("owner: acme", "owner: acme-two"));

    assertThat(taken.problems().stream().map(Problem::toString))
        .containsExactly(
            "beat.yaml:3: error: the WIKIDATA Q1 belongs to acme already"
                + " (the beat pier says so)");
  }

  @Test
  void another_beat_refers_to_an_entity_and_extends_it_and_does_not_say_it_again()
      throws Exception {
    load(BEAT);
    String other =
        """
        beat: {key: other, name: Other, follows: [acme]}
        entities:
          - {extends: acme, names: [{text: Acme Ltd, kind: LEGAL}]}
        """;

    assertThat(load(other + "  - {key: pier, product: Pier, kind: SYSTEM}\n").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "beat.yaml:4: error: the entity pier is held by the beat pier"
                + " (refer to it by its key; extends: adds names and identifiers)");
    assertThat(load(other.replace("follows: [acme]", "follows: [acne]")).problems())
        .extracting(Problem::toString)
        .containsExactly("beat.yaml:1: error: there is no entity acne (did you mean acme?)");
    assertThat(load(other).recorded().flatMap(Recorded::revision)).contains(2L);
  }

  @Test
  void a_beat_does_not_extend_an_entity_that_it_holds_itself() throws Exception {
    load(BEAT);

    Loaded extended =
        load(
            BEAT.replace(
                "{key: rule, regulation: The rule, kind: RULE}",
                "{extends: rule, names: [{text: R, kind: ALIAS}]}"));

    assertThat(extended.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "beat.yaml:5: error: this beat itself has the entity rule"
                + " (write its names and identifiers there)");
  }

  @Test
  void what_another_beat_added_to_an_entity_stays_when_either_is_loaded_again() throws Exception {
    String other =
        """
        beat: {key: other, name: Other, follows: [acme]}
        entities:
          - {extends: acme, names: [{text: Acme Ltd, kind: LEGAL}], identifiers: [{scheme: WIKIDATA, value: Q2}]}
        """;
    load(BEAT);
    load(other);
    Map<String, Long> before = rows();

    assertThat(load(BEAT).recorded()).contains(new Recorded(Optional.empty(), List.of()));
    assertThat(load(other).recorded()).contains(new Recorded(Optional.empty(), List.of()));
    Loaded less = load(other.replace("{text: Acme Ltd, kind: LEGAL}", ""));

    assertThat(less.recorded().map(Recorded::changes).orElseThrow())
        .extracting(change -> change.kind() + " " + change.key())
        .containsExactly("CHANGED acme");
    assertThat(rows()).containsAllEntriesOf(Map.of("name", before.get("name"), "identifier", 2L));
    assertThat(load(BEAT).recorded()).contains(new Recorded(Optional.empty(), List.of()));
  }

  private Loaded load(String text) throws IOException {
    Files.writeString(folder.resolve("beat.yaml"), text);
    return beats.load(Folder.find(folder).orElseThrow());
  }

  /// How many rows each table has.
  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table :
          "revision node beat follows entity name identifier publisher grade publication snapshot statement party neighbour claim relays claim_origin chain quote"
              .split(" ")) {
        ResultSet count = statement.executeQuery("select count(*) from " + table);
        count.next();
        rows.put(table, count.getLong(1));
      }
    }
    return rows;
  }
}
