package press.dossier.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dossier.ingest.beat.BeatFiles;
import press.dossier.ingest.beat.Validated;
import press.dossier.ingest.problem.Level;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.Source;
import press.dossier.model.DossierException;
import press.dossier.model.item.Batch;
import press.dossier.store.recording.Recorder;

/// Takes in beats written as files.
@ApplicationScoped
public class Beats {

  private final HeldInStore held;
  private final Recorder recorder;

  Beats(HeldInStore held, Recorder recorder) {
    this.held = held;
    this.recorder = recorder;
  }

  /// Reads and checks a beat. The database is asked only for entities and numbers that other beats
  /// hold.
  public Validated validate(Source source) {
    return BeatFiles.read(source, held);
  }

  /// Reads and checks a beat and, unless there is an error, records it whole.
  public Loaded load(Source source) {
    Validated validated = validate(source);
    if (validated.batch().isEmpty()) {
      return new Loaded(validated.problems(), Optional.empty());
    }
    Batch batch = validated.batch().get();
    try {
      String reason = "load beat " + batch.beat();
      return new Loaded(validated.problems(), Optional.of(recorder.record(batch, reason)));
    } catch (DossierException refused) {
      // somebody else recorded something between our look and our writing
      return new Loaded(with(validated, source, refused), Optional.empty());
    }
  }

  private static List<Problem> with(Validated validated, Source source, DossierException refused) {
    List<Problem> problems = new ArrayList<>(validated.problems());
    problems.add(new Problem(Level.ERROR, source.name(), 0, refused.getMessage(), ""));
    return List.copyOf(problems);
  }
}
