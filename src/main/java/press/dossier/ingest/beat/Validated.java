package press.dossier.ingest.beat;

import java.util.List;
import java.util.Optional;
import press.dossier.ingest.problem.Level;
import press.dossier.ingest.problem.Problem;
import press.dossier.model.item.Batch;

/// What reading a beat came to.
///
/// @param problems in the order of files and lines
/// @param batch what the beat says; empty if there is an error
public record Validated(List<Problem> problems, Optional<Batch> batch) {

  /// Whether there is no error.
  public boolean passed() {
    return batch.isPresent();
  }

  /// How many problems there are of a level.
  public long count(Level level) {
    return problems.stream().filter(problem -> problem.level() == level).count();
  }
}
