package press.dossier.differential;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import press.dossier.differential.beat.History;
import press.dossier.differential.memory.Edition;
import press.dossier.differential.memory.InMemoryDossier;
import press.dossier.differential.operation.Vocabulary;
import press.dossier.model.Viewer;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// A history that the service has recorded, all that it holds, and that can be asked in memory too.
///
/// @param printedSchema the schema of the service
/// @param editions what was held from when on, earliest first
/// @param open what everybody is answered in memory
/// @param desk what the desk is answered in memory
/// @param vocabulary what everybody may ask with
/// @param vocabularyOfDesk what the desk may ask with: it knows when things were recorded
record RecordedHistory(
    String printedSchema,
    List<Edition> editions,
    InMemoryDossier open,
    InMemoryDossier desk,
    Vocabulary vocabulary,
    Vocabulary vocabularyOfDesk) {

  private static final String RECORDED = "differential test";

  /// Records a history in an empty database, and lifts the embargoes of it that have passed.
  static RecordedHistory of(History history, Recorder recorder, DataSource database)
      throws SQLException {
    CleanDatabase.of(database);
    List<Edition> editions = new ArrayList<>();
    for (Batch batch : history.batches()) {
      recorder.record(batch, RECORDED);
      List<Item> held = history.editions().get(editions.size());
      editions.add(new Edition(lastRecorded(database), RECORDED, held, false));
    }
    if (recorder.liftEmbargoes(Instant.now()) > 0) {
      List<Item> held = editions.getLast().items();
      editions.add(new Edition(lastRecorded(database), "embargo passed", held, true));
    }
    String schema = Service.printedSchema();
    List<Item> items = editions.getLast().items();
    return new RecordedHistory(
        schema,
        List.copyOf(editions),
        new InMemoryDossier(schema, editions, Viewer.PUBLIC),
        new InMemoryDossier(schema, editions, Viewer.DESK),
        new Vocabulary(items, List.of()),
        new Vocabulary(items, editions.stream().map(Edition::recordedAt).toList()));
  }

  /// The same for another thread: a reading in memory is for one.
  RecordedHistory again() {
    return new RecordedHistory(
        printedSchema,
        editions,
        new InMemoryDossier(printedSchema, editions, Viewer.PUBLIC),
        new InMemoryDossier(printedSchema, editions, Viewer.DESK),
        vocabulary,
        vocabularyOfDesk);
  }

  private static Instant lastRecorded(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("select max(recorded_at) from revision")) {
      last.next();
      return last.getTimestamp(1).toInstant();
    }
  }

  InMemoryDossier inMemory(Viewer viewer) {
    return switch (viewer) {
      case PUBLIC -> open;
      case DESK -> desk;
    };
  }

  Vocabulary vocabulary(Viewer viewer) {
    return switch (viewer) {
      case PUBLIC -> vocabulary;
      case DESK -> vocabularyOfDesk;
    };
  }
}
