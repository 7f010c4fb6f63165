package press.dossier.beat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// What the tests of the first beat's rows over HTTP share. The beat is loaded once for all tests
/// of a class. There is a test for every row of the desk's fact sheet, named after the row; where a
/// statement serves two rows, it is found under the first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedRows {

  @Inject FirstBeat beat;

  @BeforeAll
  void load() throws SQLException {
    beat.load();
  }

  /// A statement in lines, as each of its homes tells it: a statement has a home on every side, and
  /// all of them must say the same.
  static String told(String statement, String... homes) {
    List<String> tellings =
        Arrays.stream(homes).map(home -> ServedBeat.told(home, statement)).distinct().toList();
    assertThat(tellings).as("what the homes of %s say", statement).hasSize(1);
    return tellings.getFirst();
  }

  static String identified(String field, String identifier) {
    return ServedBeat.identified(field, identifier);
  }

  static List<String> texts(String entity) {
    return ServedBeat.texts(entity);
  }

  static String published(String publication) {
    return ServedBeat.published(publication);
  }

  static String described(String entity) {
    return ServedBeat.described(entity);
  }

  static List<String> quoted(String claim) {
    return ServedBeat.quoted(claim);
  }
}
