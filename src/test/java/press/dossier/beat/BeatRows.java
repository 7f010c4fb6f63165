package press.dossier.beat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// What the tests of the first beat's rows share. The beat is loaded once for all tests of a class,
/// which then read it from the store. There is a test for every row of the desk's fact sheet, named
/// after the row; where a statement serves two rows, it is found under the first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BeatRows {

  @Inject FirstBeat beat;
  @Inject DataSource database;

  @BeforeAll
  void load() throws SQLException {
    beat.load();
  }

  String told(String statement) {
    return stored().told(statement);
  }

  List<String> origins(String statement) {
    return stored().origins(statement);
  }

  List<String> identifiers(String entity) {
    return stored().identifiers(entity);
  }

  String publication(String key) {
    return stored().publication(key);
  }

  List<String> quotes() {
    return stored().quotes();
  }

  private StoredBeat stored() {
    return new StoredBeat(database);
  }
}
