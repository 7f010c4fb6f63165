package press.dossier.beat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import press.dossier.ingest.Beats;
import press.dossier.ingest.source.BuiltIn;
import press.dossier.store.CleanDatabase;

/// The first beat, alone in the database.
@ApplicationScoped
public class FirstBeat {

  private final Beats beats;
  private final DataSource database;

  FirstBeat(Beats beats, DataSource database) {
    this.beats = beats;
    this.database = database;
  }

  /// Empties the database and loads the beat.
  public void load() throws SQLException {
    CleanDatabase.of(database);
    beats.load(BuiltIn.find("chips-and-tiktok").orElseThrow());
  }
}
