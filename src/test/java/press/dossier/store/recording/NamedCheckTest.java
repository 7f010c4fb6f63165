package press.dossier.store.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.DossierTest;
import press.dossier.model.StatementKind;
import press.dossier.store.CleanDatabase;

/// What the database itself refuses, whoever writes to it.
@DossierTest
class NamedCheckTest {

  private static final String STATE = "state, ending";
  private static final String OPEN = "true, 'OPEN'";
  private static final String EVENT = "state";
  private static final String HAPPENED = "false";

  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  static Stream<Arguments> what_each_kind_needs() {
    return Stream.of(
        Arguments.of(
            "OWNERSHIP", STATE, OPEN, "share_value, share_unit, share_bound", "60, '%', 'EXACT'"),
        Arguments.of("POSITION", STATE, OPEN, "title", "'Secretary'"),
        Arguments.of("DEVELOPMENT", STATE, OPEN, "development_role", "'MAKES'"),
        Arguments.of("DERIVATION", STATE, OPEN, "derivation_kind", "'BUILT_ON'"),
        Arguments.of("RESTRICTION", STATE, OPEN, "effect", "'BARRED'"),
        Arguments.of("FACILITY", STATE, OPEN, "facility_kind, stage", "'HUB', 'SIGNED'"),
        Arguments.of("PURCHASE", EVENT, HAPPENED, "stage", "'PAID'"),
        Arguments.of("BID", EVENT, HAPPENED, "stage", "'SUBMITTED'"),
        Arguments.of("RULING", EVENT, HAPPENED, "disposition", "'UPHELD'"),
        Arguments.of("REQUEST", EVENT, HAPPENED, "asked", "'Buy at home'"),
        Arguments.of("AMENDMENT", EVENT, HAPPENED, "amendment_kind", "'CORRECTS'"),
        Arguments.of("OBSERVATION", EVENT, HAPPENED, "sentence", "'Growth has slowed.'"));
  }

  @ParameterizedTest
  @MethodSource("what_each_kind_needs")
  void a_kind_with_what_it_needs_passes_every_check(
      String kind, String time, String when, String columns, String values) throws SQLException {
    insert(kind, time + ", " + columns, when + ", " + values);
  }

  @ParameterizedTest
  @MethodSource("what_each_kind_needs")
  void a_field_of_another_kind_breaks_the_check_named_after_the_kind(
      String kind, String time, String when, String columns, String values) {
    String foreign = kind.equals("DEVELOPMENT") ? "derivation_kind" : "development_role";

    assertRefused(
        kind,
        "%s, %s, %s".formatted(time, columns, foreign),
        "%s, %s, 'MAKES'".formatted(when, values),
        check(kind));
  }

  @ParameterizedTest
  @MethodSource("what_each_kind_needs")
  void a_state_that_happens_or_an_event_that_lasts_is_refused(
      String kind, String time, String when, String columns, String values) throws SQLException {
    boolean state = time.equals(STATE);
    String other = state ? EVENT : STATE;
    String turned = state ? HAPPENED : OPEN;

    if (kind.equals("OBSERVATION")) {
      insert(kind, other + ", " + columns, turned + ", " + values);
      return;
    }

    assertRefused(kind, other + ", " + columns, turned + ", " + values, check(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          POSITION    | state, ending | true, 'OPEN'
          DEVELOPMENT | state, ending | true, 'OPEN'
          DERIVATION  | state, ending | true, 'OPEN'
          RESTRICTION | state, ending | true, 'OPEN'
          FACILITY    | state, ending | true, 'OPEN'
          BID         | state         | false
          RULING      | state         | false
          REQUEST     | state         | false
          AMENDMENT   | state         | false
          OBSERVATION | state         | false
          """)
  void a_kind_without_what_it_needs_breaks_its_check(String kind, String columns, String values) {
    assertRefused(kind, columns, values, check(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          amount_value                           | 5                     | statement_amount
          amount_value, amount_unit, amount_bound | 5, 'USD', 'ROUGHLY'  | statement_amount
          share_value, share_unit, share_bound   | 101, '%', 'EXACT'     | statement_share
          share_value, share_unit, share_bound   | 10, 'USD', 'EXACT'    | statement_share
          quantity_value, quantity_unit          | 10, 'H20'             | statement_quantity
          rank                                   | 0                     | statement_rank
          starts_earliest, starts_latest         | '2024-05-02', '2024-05-01' | statement_starts
          starts_earliest                        | '2024-05-02'          | statement_starts
          ends_earliest, ends_latest             | '2024-05-02', '2024-05-02' | statement_ended
          ending                                 | 'OPEN'                | statement_ending
          about_publication_id                   | gen_random_uuid()     | statement_about_publication
          """)
  void a_value_out_of_bounds_breaks_the_check_named_after_it(
      String columns, String values, String check) {
    assertRefused("PURCHASE", "state, " + columns, "false, " + values, check);
  }

  @Test
  void a_kind_that_the_design_does_not_know_is_refused() {
    assertRefused("RUMOUR", "state", "false", "statement_kind");
  }

  @Test
  void every_kind_is_tried_here() {
    assertThat(what_each_kind_needs().map(kind -> kind.get()[0]))
        .containsExactlyElementsOf(
            Arrays.stream(StatementKind.values()).map(StatementKind::name).toList());
  }

  private static String check(String kind) {
    return "statement_" + kind.toLowerCase(Locale.ROOT);
  }

  private void assertRefused(String kind, String columns, String values, String check) {
    assertThatThrownBy(() -> insert(kind, columns, values))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("\"" + check + "\"");
  }

  private void insert(String kind, String columns, String values) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "insert into revision (number, recorded_at, reason) values (1, now(), 'test')"
                  + " on conflict do nothing",
              "insert into node (id, type, key, beat, first_revision, visible) values"
                  + " ('00000000-0000-8000-8000-000000000001', 'STATEMENT', 'b/s', 'b', 1, true)"
                  + " on conflict do nothing",
              "insert into statement (id, from_revision, visible, kind, %s) values"
                      .formatted(columns)
                  + " ('00000000-0000-8000-8000-000000000001', 1, true, '%s', %s)"
                      .formatted(kind, values))) {
        statement.execute(sql);
      }
    }
  }
}
